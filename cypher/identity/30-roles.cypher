// Participants of claims and holders of offices become whom the judgements mean; readAs keeps for whom they were read, where that
// is not the entity itself alone. Takes from $from.
MATCH (e:Entity)<-[r:ACTOR|RECIPIENT|INSTRUMENT|PLACE|ATTRIBUTED_TO|HOLDER|OFFICE_OF]-(statement)
WHERE e.id IN $from AND any(read IN coalesce(r.readAs, [e.id]) WHERE coalesce($canonical[read], read) <> e.id)
WITH DISTINCT statement, type(r) AS role
MATCH (statement)-[r]->(e:Entity)
WHERE type(r) = role
WITH statement, role, collect(r) AS old, collect(coalesce(r.readAs, [e.id])) AS read
FOREACH (r IN old | DELETE r)
WITH statement, role, reduce(all = [], ids IN read | all + ids) AS read
UNWIND read AS id
WITH DISTINCT statement, role, id, coalesce($canonical[id], id) AS to
ORDER BY id <> to, id
WITH statement, role, to, collect(id) AS read
MERGE (e:Entity {id: to})
CREATE (statement)-[r:$(role)]->(e)
SET r.readAs = CASE WHEN read = [to] THEN null ELSE read END
