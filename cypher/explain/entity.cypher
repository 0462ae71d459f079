// An entity by its id, or by that of one for which it stands.
MATCH (e:Entity)
WHERE e.id = $id OR $id IN e.sameAs
RETURN e.id AS id, [l IN labels(e) WHERE l <> 'Entity'][0] AS type, e.name AS name, e.known AS known,
       coalesce(e.sameAs, []) AS sameAs, coalesce(e.sameBecause, []) AS sameBecause
