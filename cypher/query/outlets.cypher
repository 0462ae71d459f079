// name: outlets
// title: Which outlets tell what
// use: The publishers with what they brought: articles, claims, how many of those they say in their own voice, how
//      many articles merely copy, and the types they write about most.
// param: language string = any one of any|bg|en|ru|uk — language of the article
// param: since date = 1900-01-01 — published on this day or later; an article without a date counts as 1900-01-01
// param: until date = 2999-12-31 — published on this day or earlier
// column: outlet string — name of the publisher
// column: languages strings — it writes in
// column: articles integer — read
// column: copies integer — articles that repeat another one
// column: claims integer — read from its articles
// column: ownVoice integer — claims that it attributes to nobody
// column: types strings — what the claims are about, the most frequent first
// column: first date — day of the first article
// column: last date — day of the last article
// column: id string — id of the publisher
WITH {
  language: 'any',
  since: date('1900-01-01'),
  until: date('2999-12-31')
} AS given
MATCH (publisher:Publisher)<-[:PUBLISHED_BY]-(article:Article)
WHERE given.language IN ['any', article.language]
  AND given.since <= coalesce(article.published, date('1900-01-01')) <= given.until
WITH publisher, count(article) AS articles, collect(DISTINCT article.language) AS written, min(article.published) AS first, max(article.published) AS last,
     sum(CASE WHEN EXISTS { (article)-[:COPY_OF]->(:Article) } THEN 1 ELSE 0 END) AS copies, collect(article) AS read
RETURN publisher.name AS outlet, COLLECT { UNWIND written AS l WITH l ORDER BY l RETURN l } AS languages, articles, copies,
       COUNT { UNWIND read AS a MATCH (a)<-[:STATED_IN]-(c:Claim) RETURN c } AS claims,
       COUNT { UNWIND read AS a MATCH (a)<-[:STATED_IN]-(c:Claim) WHERE NOT (c)-[:ATTRIBUTED_TO]->(:Entity) RETURN c } AS ownVoice,
       COLLECT { UNWIND read AS a MATCH (a)<-[:STATED_IN]-(c:Claim) WITH c.type AS t, count(*) AS n ORDER BY n DESC, t RETURN t + ' ' + n } AS types,
       first, last, publisher.id AS id
ORDER BY articles DESC, outlet, id
