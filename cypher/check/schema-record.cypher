// Notes that a schema script was run; $id is its name, $position its place in the order.
MERGE (s:SchemaScript {id: $id})
SET s.checksum = $checksum, s.position = $position
