// What an earlier reading of these articles tied them to.
UNWIND $rows AS row
MATCH (:Article {id: row.id})-[tie:MENTIONS|READ_AS|PUBLISHED_BY|COPY_OF]->()
DELETE tie
