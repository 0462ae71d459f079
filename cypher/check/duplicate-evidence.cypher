// What speaks for and against it that two entities are one: articles that name both, posts that both hold, and those with whom
// both have to do.
UNWIND $rows AS row
MATCH (left:Entity {id: row.left}), (right:Entity {id: row.right})
RETURN left.id AS left, right.id AS right,
       COUNT { MATCH (a:Article)-[:MENTIONS]->(left) WHERE EXISTS { (a)-[:MENTIONS]->(right) } } AS together,
       COLLECT {
         MATCH (left)-[one:HOLDS_OFFICE]->(of:Entity)
         WHERE EXISTS { MATCH (right)-[other:HOLDS_OFFICE]->(of) WHERE other.title = one.title }
         RETURN DISTINCT one.title + ', ' + of.name AS post ORDER BY post
       } AS posts,
       COLLECT {
         MATCH (left)-[tie]-(neighbour:Entity)
         WHERE type(tie) <> 'HOLDS_OFFICE' AND neighbour <> right AND EXISTS { (right)--(neighbour) }
         RETURN DISTINCT neighbour.name AS name ORDER BY name
       } AS neighbours
