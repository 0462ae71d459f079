// Who holds which post, by all articles that say so; one edge a person, post and title. Those of the entities in $among, or all
// where it is null.
MATCH (person:Entity)-[held:HOLDS_OFFICE]->(of:Entity)
WHERE $among IS NULL OR person.id IN $among OR of.id IN $among
DELETE held;
MATCH (person:Entity)<-[:HOLDER]-(o:Office)-[:OFFICE_OF]->(of:Entity)
WHERE person <> of AND ($among IS NULL OR person.id IN $among OR of.id IN $among)
MATCH (o)-[:STATED_IN]->(a:Article)
OPTIONAL MATCH (a)-[:COPY_OF]->(original:Article)
WITH person, of, o.title AS title, count(DISTINCT a) AS articles, count(DISTINCT coalesce(original, a)) AS origins,
     min(a.published) AS first, max(a.published) AS last
CREATE (person)-[:HOLDS_OFFICE {title: title, articles: articles, origins: origins, first: first, last: last}]->(of);
