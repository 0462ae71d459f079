// Who holds which post, by all articles that say so; one edge a person, post and title.
MATCH ()-[held:HOLDS_OFFICE]->()
DELETE held;
MATCH (person:Entity)<-[:HOLDER]-(o:Office)-[:OFFICE_OF]->(of:Entity)
WHERE person <> of
MATCH (o)-[:STATED_IN]->(a:Article)
OPTIONAL MATCH (a)-[:COPY_OF]->(original:Article)
WITH person, of, o.title AS title, count(DISTINCT a) AS articles, count(DISTINCT coalesce(original, a)) AS origins,
     min(a.published) AS first, max(a.published) AS last
CREATE (person)-[:HOLDS_OFFICE {title: title, articles: articles, origins: origins, first: first, last: last}]->(of);
