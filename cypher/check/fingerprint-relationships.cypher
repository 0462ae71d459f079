// All that is known of relationships, with the natural keys of their ends.
MATCH (from)-[r]->(to)
RETURN type(r) AS type, labels(from) AS fromLabels, from.id AS fromId, labels(to) AS toLabels, to.id AS toId,
       properties(r) AS properties
