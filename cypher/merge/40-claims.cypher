// Claims and the words that carry them.
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MERGE (c:Claim {id: row.id})
SET c = row.properties
MERGE (c)-[s:STATED_IN]->(a)
SET s = row.statement
