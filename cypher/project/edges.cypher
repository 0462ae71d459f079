// Edges from claims of some types: of the entities in $among, or all where it is null. Of a type in $toRecipients they go from
// actors to recipients, of one in $toInstruments to things, of one in $betweenActors from the actor with the smaller id to the
// other. One a pair and type; a copy of an article is no independent origin; self-reference is no edge.
CALL () {
  WITH 1 AS all WHERE $among IS NULL
  MATCH (c:Claim)
  WHERE c.type IN $types
  RETURN c
  UNION
  UNWIND $among AS id
  MATCH (:Entity {id: id})<-[:ACTOR|RECIPIENT|INSTRUMENT]-(c:Claim)
  WHERE c.type IN $types
  RETURN c
}
CALL (c) {
  WITH c WHERE c.type IN $toRecipients
  MATCH (one:Entity)<-[:ACTOR]-(c)-[:RECIPIENT]->(other:Entity)
  WHERE one <> other
  RETURN one, other
  UNION
  WITH c WHERE c.type IN $toInstruments
  MATCH (one:Entity)<-[:ACTOR]-(c)-[:INSTRUMENT]->(other:Entity)
  WHERE one <> other
  RETURN one, other
  UNION
  WITH c WHERE c.type IN $betweenActors
  MATCH (one:Entity)<-[:ACTOR]-(c)-[:ACTOR]->(other:Entity)
  WHERE one.id < other.id
  RETURN one, other
}
WITH c, one, other
WHERE $among IS NULL OR one.id IN $among OR other.id IN $among
MATCH (c)-[:STATED_IN]->(a:Article)
OPTIONAL MATCH (a)-[:COPY_OF]->(original:Article)
WITH one, other, c, a, coalesce(original, a) AS origin
ORDER BY c.mode
WITH one, other, c.type AS type, count(DISTINCT c) AS claims, count(DISTINCT a) AS articles, count(DISTINCT origin) AS origins,
     min(a.published) AS first, max(a.published) AS last, collect(DISTINCT c.mode) AS modes
CREATE (one)-[edge:$(type)]->(other)
SET edge = {claims: claims, articles: articles, origins: origins, first: first, last: last, modes: modes}
