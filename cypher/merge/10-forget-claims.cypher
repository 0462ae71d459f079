// What an earlier reading of these articles stated.
UNWIND $rows AS row
MATCH (:Article {id: row.id})<-[:STATED_IN]-(statement:Claim|Office)
DETACH DELETE statement
