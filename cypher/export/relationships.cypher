// Every relationship between these nodes. Only offices can lie twice between the same two, with different titles.
MATCH (a:Entity|Article|Claim|Office|Publisher)-[r]->(b:Entity|Article|Claim|Office|Publisher)
RETURN CASE WHEN a:Entity THEN 'Entity' WHEN a:Article THEN 'Article' WHEN a:Claim THEN 'Claim'
                    WHEN a:Office THEN 'Office' ELSE 'Publisher' END + ':' + a.id AS start,
       type(r) AS type,
       CASE WHEN b:Entity THEN 'Entity' WHEN b:Article THEN 'Article' WHEN b:Claim THEN 'Claim'
                    WHEN b:Office THEN 'Office' ELSE 'Publisher' END + ':' + b.id AS end,
       properties(r) AS properties, coalesce(toString(r.title), '') AS title
ORDER BY type, start, end, title
