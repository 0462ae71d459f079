// Entities that do not stand for whom the judgements say. $canonical tells whom an id means, $others and $reasons what an entity
// that stands for others shall know of it.
MATCH (e:Entity)
WHERE coalesce($canonical[e.id], e.id) <> e.id
   OR coalesce(e.sameAs, []) <> coalesce($others[e.id], [])
   OR coalesce(e.sameBecause, []) <> coalesce($reasons[e.id], [])
RETURN e.id AS id, coalesce(e.sameAs, []) AS sameAs
