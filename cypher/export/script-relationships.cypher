// Relationships of one type between two kinds of nodes, some hundred at a time; START, TYPE, END and ROWS are filled in.
UNWIND ROWS AS row
MATCH (a:START {id: row.start})
MATCH (b:END {id: row.end})
CREATE (a)-[r:TYPE]->(b)
SET r = row.properties;
