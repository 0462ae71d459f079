// Articles; readBy is the mark that one was read wholly, for all its rows are written in this transaction.
UNWIND $rows AS row
MERGE (a:Article {id: row.id})
SET a = row.properties
