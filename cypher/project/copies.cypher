// Articles whose text is another's; $rows is all there are, found by comparing texts.
MATCH (:Article)-[copy:COPY_OF]->()
DELETE copy;
UNWIND $rows AS row
MATCH (copy:Article {id: row.copy})
MATCH (original:Article {id: row.original})
CREATE (copy)-[:COPY_OF {similarity: row.similarity}]->(original);
