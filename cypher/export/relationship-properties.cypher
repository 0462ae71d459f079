// Which properties the relationships have, and of which types, for the header of a table of relationships.
MATCH (:Entity|Article|Claim|Office|Publisher)-[r]->(:Entity|Article|Claim|Office|Publisher)
UNWIND keys(r) AS key
RETURN DISTINCT key, valueType(r[key]) AS type
ORDER BY key, type
