// Nodes per label.
MATCH (n)
WHERE NOT n:SchemaScript AND NOT n:Housekeeping
UNWIND labels(n) AS name
RETURN name, count(*) AS count
ORDER BY name
