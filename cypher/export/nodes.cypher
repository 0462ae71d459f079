// The nodes with these ids; KIND stands for each kind in turn.
UNWIND $ids AS id
MATCH (n:`KIND` {id: id})
RETURN id, COLLECT { UNWIND labels(n) AS label WITH label ORDER BY label <> 'Entity', label RETURN label } AS labels, properties(n) AS properties
ORDER BY id
