// Claims to where it is done.
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MATCH (e:Entity {id: row.entity})
MERGE (c)-[:PLACE]->(e)
