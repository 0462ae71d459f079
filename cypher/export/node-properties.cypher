// Which properties the nodes have, and of which types, for the header of a table of nodes.
MATCH (n:Entity|Article|Claim|Office|Publisher)
UNWIND keys(n) AS key
RETURN DISTINCT key, valueType(n[key]) AS type
ORDER BY key, type
