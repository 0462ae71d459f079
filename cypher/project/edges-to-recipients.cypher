// Edges of a type whose claims go from actors to recipients. The type written here stands for each of
// ontology/relations.yaml in turn. A copy of an article is no independent origin; self-reference is no edge.
MATCH (:Entity)-[edge:`RELATION`]->()
DELETE edge;
MATCH (actor:Entity)<-[:ACTOR]-(c:Claim {type: 'RELATION'})-[:RECIPIENT]->(recipient:Entity)
WHERE actor <> recipient
MATCH (c)-[:STATED_IN]->(a:Article)
OPTIONAL MATCH (a)-[:COPY_OF]->(original:Article)
WITH actor, recipient, c, a, coalesce(original, a) AS origin
ORDER BY c.mode
WITH actor, recipient, count(DISTINCT c) AS claims, count(DISTINCT a) AS articles, count(DISTINCT origin) AS origins,
     min(a.published) AS first, max(a.published) AS last, collect(DISTINCT c.mode) AS modes
CREATE (actor)-[:`RELATION` {claims: claims, articles: articles, origins: origins, first: first, last: last, modes: modes}]->(recipient);
