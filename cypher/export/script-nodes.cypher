// Nodes with the same labels, some hundred at a time; LABELS and ROWS are filled in.
UNWIND ROWS AS row
CREATE (n:LABELS)
SET n = row;
