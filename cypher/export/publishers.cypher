// The outlets with these ids and the days of their first and last article.
UNWIND $ids AS id
MATCH (p:Publisher {id: id})
CALL (p) {
  OPTIONAL MATCH (a:Article)-[:PUBLISHED_BY]->(p)
  RETURN min(a.published) AS first, max(a.published) AS last
}
RETURN p.id AS id, p.name AS name, first, last
ORDER BY id
