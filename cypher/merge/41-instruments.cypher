// Claims to the goods and weapons of the act.
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MATCH (e:Entity {id: row.entity})
MERGE (c)-[:INSTRUMENT]->(e)
