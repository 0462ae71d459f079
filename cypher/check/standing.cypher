// Who stands for an id: the entity itself, the one that judgements or signs make it one with, or, where $items, the one with that Wikidata item.
MATCH (e:Entity)
WHERE e.id = $id OR $id IN e.sameAs OR $items AND e.wikidata = $id
RETURN e.id AS id
