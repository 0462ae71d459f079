// All that is known of nodes; how the graph is kept is not.
MATCH (n)
WHERE NOT n:SchemaScript AND NOT n:Housekeeping
RETURN labels(n) AS labels, properties(n) AS properties
