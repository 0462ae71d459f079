// An entity by its id, by that of one for which it stands, or by its Wikidata item.
MATCH (e:Entity)
WHERE e.id = $id OR $id IN e.sameAs OR e.wikidata = $id
RETURN e.id AS id, [l IN labels(e) WHERE l <> 'Entity'][0] AS type, e.name AS name, e.known AS known,
       coalesce(e.sameAs, []) AS sameAs, coalesce(e.sameBecause, []) AS sameBecause
