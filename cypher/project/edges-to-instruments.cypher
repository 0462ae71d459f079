// Edges of a type whose claims go from actors to things. The type written here stands for each of ontology/relations.yaml
// with instruments for object. A copy of an article is no independent origin.
MATCH (:Entity)-[edge:`RELATION`]->()
DELETE edge;
MATCH (actor:Entity)<-[:ACTOR]-(c:Claim {type: 'RELATION'})-[:INSTRUMENT]->(instrument:Entity)
WHERE actor <> instrument
MATCH (c)-[:STATED_IN]->(a:Article)
OPTIONAL MATCH (a)-[:COPY_OF]->(original:Article)
WITH actor, instrument, c, a, coalesce(original, a) AS origin
ORDER BY c.mode
WITH actor, instrument, count(DISTINCT c) AS claims, count(DISTINCT a) AS articles, count(DISTINCT origin) AS origins,
     min(a.published) AS first, max(a.published) AS last, collect(DISTINCT c.mode) AS modes
CREATE (actor)-[:`RELATION` {claims: claims, articles: articles, origins: origins, first: first, last: last, modes: modes}]->(instrument);
