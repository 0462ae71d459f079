// Who stands for an id: the entity itself, or the one that judgements or signs make it one with.
MATCH (e:Entity)
WHERE e.id = $id OR $id IN e.sameAs
RETURN e.id AS id
