// Claims to those who, the article says, said so.
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MATCH (e:Entity {id: row.entity})
MERGE (c)-[:ATTRIBUTED_TO]->(e)
