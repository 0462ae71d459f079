// Posts to the state or organisation whose they are, where the article says it.
UNWIND $rows AS row
MATCH (o:Office {id: row.office})
MATCH (e:Entity {id: row.entity})
MERGE (o)-[:OFFICE_OF]->(e)
