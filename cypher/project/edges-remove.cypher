// Takes away the edges of some types: of the entities in $among, or all where it is null.
CALL () {
  WITH 1 AS all WHERE $among IS NULL
  MATCH (:Entity)-[edge]->(:Entity)
  RETURN edge
  UNION
  UNWIND $among AS id
  MATCH (:Entity {id: id})-[edge]-(:Entity)
  RETURN edge
}
WITH edge
WHERE type(edge) IN $types
DELETE edge
