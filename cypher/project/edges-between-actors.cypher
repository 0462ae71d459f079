// Edges of a type whose claims have actors alone: one a pair, from the smaller id. The type written here stands for each
// symmetric one of ontology/relations.yaml in turn. A copy of an article is no independent origin.
MATCH (:Entity)-[edge:`RELATION`]->()
DELETE edge;
MATCH (left:Entity)<-[:ACTOR]-(c:Claim {type: 'RELATION'})-[:ACTOR]->(right:Entity)
WHERE left.id < right.id
MATCH (c)-[:STATED_IN]->(a:Article)
OPTIONAL MATCH (a)-[:COPY_OF]->(original:Article)
WITH left, right, c, a, coalesce(original, a) AS origin
ORDER BY c.mode
WITH left, right, count(DISTINCT c) AS claims, count(DISTINCT a) AS articles, count(DISTINCT origin) AS origins,
     min(a.published) AS first, max(a.published) AS last, collect(DISTINCT c.mode) AS modes
CREATE (left)-[:`RELATION` {claims: claims, articles: articles, origins: origins, first: first, last: last, modes: modes}]->(right);
