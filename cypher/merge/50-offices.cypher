// Posts that articles give to persons.
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MATCH (person:Entity {id: row.person})
MERGE (o:Office {id: row.id})
SET o.title = row.title
MERGE (o)-[s:STATED_IN]->(a)
SET s = row.statement
MERGE (o)-[:HOLDER]->(person)
