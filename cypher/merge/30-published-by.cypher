// Articles to their outlets.
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MATCH (p:Publisher {id: row.publisher})
MERGE (a)-[:PUBLISHED_BY]->(p)
