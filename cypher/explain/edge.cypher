// An edge between two entities, by the ids or the Wikidata items of their ends; one between equals is found from either.
MATCH (one:Entity)-[edge]-(other:Entity)
WHERE (one.id = $from OR $from IN one.sameAs OR one.wikidata = $from)
  AND (other.id = $to OR $to IN other.sameAs OR other.wikidata = $to) AND type(edge) = $type
  AND (startNode(edge) = one OR $type IN $betweenActors)
WITH DISTINCT edge, startNode(edge) AS one, endNode(edge) AS other
ORDER BY edge.title
RETURN one.id AS from, one.name AS fromName, other.id AS to, other.name AS toName, edge {.*} AS counts
