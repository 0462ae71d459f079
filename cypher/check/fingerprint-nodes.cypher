// All that is known of nodes; how the graph is kept is not: neither housekeeping nor which build of the program read an article.
MATCH (n)
WHERE NOT n:SchemaScript AND NOT n:Housekeeping
RETURN labels(n) AS labels, n {.*, readBy: ''} AS properties
