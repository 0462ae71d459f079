// Every node that carries knowledge, with a key that no other node has; the program's own housekeeping stays out.
MATCH (n:Entity|Article|Claim|Office|Publisher)
RETURN CASE WHEN n:Entity THEN 'Entity' WHEN n:Article THEN 'Article' WHEN n:Claim THEN 'Claim'
                    WHEN n:Office THEN 'Office' ELSE 'Publisher' END + ':' + n.id AS id,
       COLLECT { UNWIND labels(n) AS label WITH label ORDER BY label <> 'Entity', label RETURN label } AS labels, properties(n) AS properties
ORDER BY id
