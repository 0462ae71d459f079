// The schema scripts that this graph has seen.
MATCH (s:SchemaScript)
RETURN s.id AS id, s.checksum AS checksum
ORDER BY s.position
