// Claims to those who act.
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MATCH (e:Entity {id: row.entity})
MERGE (c)-[:ACTOR]->(e)
