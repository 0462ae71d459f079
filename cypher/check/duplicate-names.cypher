// Names of all entities, for whoever looks for two that may be one.
MATCH (e:Entity)
RETURN e.id AS id, [l IN labels(e) WHERE l <> 'Entity'][0] AS type, coalesce(e.known, false) AS known, e.name AS name,
       e.nameEn AS en, e.nameBg AS bg, e.nameUk AS uk, e.nameRu AS ru
ORDER BY id
