// The claims or posts that make an edge, in order of time.
MATCH (one:Entity {id: $from}), (other:Entity {id: $to})
CALL (one, other) {
  WITH one, other WHERE $type IN $toRecipients
  MATCH (one)<-[:ACTOR]-(c:Claim {type: $type})-[:RECIPIENT]->(other)
  RETURN c
  UNION
  WITH one, other WHERE $type IN $toInstruments
  MATCH (one)<-[:ACTOR]-(c:Claim {type: $type})-[:INSTRUMENT]->(other)
  RETURN c
  UNION
  WITH one, other WHERE $type IN $betweenActors
  MATCH (one)<-[:ACTOR]-(c:Claim {type: $type})-[:ACTOR]->(other)
  RETURN c
  UNION
  WITH one, other WHERE $type = 'HOLDS_OFFICE'
  MATCH (one)<-[:HOLDER]-(c:Office)-[:OFFICE_OF]->(other)
  RETURN c
}
MATCH (c)-[stated:STATED_IN]->(a:Article)
RETURN c.id AS id
ORDER BY a.published, a.id, stated.start, id
LIMIT $limit
