// What begins at the nodes with these ids; KIND stands for each kind in turn. Only offices can lie twice between the same two,
// with different titles.
UNWIND $ids AS id
MATCH (a:`KIND` {id: id})
WITH id, COLLECT {
  MATCH (a)-[r]->(b:Entity|Article|Claim|Office|Publisher)
  WITH r, b, CASE WHEN b:Entity THEN 'Entity' WHEN b:Article THEN 'Article' WHEN b:Claim THEN 'Claim' WHEN b:Office THEN 'Office' ELSE 'Publisher' END AS kind
  ORDER BY type(r), kind, b.id, coalesce(toString(r.title), '')
  RETURN {type: type(r), kind: kind, end: b.id, properties: properties(r)}
} AS edges
WHERE size(edges) > 0
RETURN id, edges
ORDER BY id
