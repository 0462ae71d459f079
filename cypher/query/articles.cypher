// name: articles
// title: What has been read
// use: The list of articles, the newest first, with how many claims and mentions each gave. An article with many
//      mentions and no claim is worth a look: a rule may be missing.
// param: language string = any one of any|bg|en|ru|uk — language of the article
// param: outlet string = — name or id of the publisher; empty for all
// param: since date = 1900-01-01 — published on this day or later; an article without a date counts as 1900-01-01
// param: until date = 2999-12-31 — published on this day or earlier
// param: text string = — words that the headline or the text holds, case ignored; empty for all
// column: article string — id of the article
// column: title string — headline
// column: language string — language of the article
// column: published date — of the article
// column: outlet string — name of the publisher
// column: claims integer — read from it
// column: mentions integer — of entities
// column: reliesOn strings — agencies and outlets that it relays
// column: copyOf strings — ids of articles that it copies
// column: url string — where it was published
WITH {
  language: 'any',
  outlet: '',
  since: date('1900-01-01'),
  until: date('2999-12-31'),
  text: ''
} AS given
MATCH (article:Article)
WHERE given.language IN ['any', article.language]
  AND given.since <= coalesce(article.published, date('1900-01-01')) <= given.until
  AND (toLower(coalesce(article.title, '')) CONTAINS toLower(given.text) OR toLower(coalesce(article.text, '')) CONTAINS toLower(given.text))
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher)
WITH *
WHERE given.outlet = '' OR toLower(given.outlet) IN [toLower(publisher.name), toLower(publisher.id)]
RETURN article.id AS article, article.title AS title, article.language AS language, article.published AS published, publisher.name AS outlet,
       COUNT { (article)<-[:STATED_IN]-(:Claim) } AS claims,
       reduce(sum = 0, n IN COLLECT { MATCH (article)-[m:MENTIONS]->(:Entity) RETURN m.count } | sum + n) AS mentions,
       coalesce(article.reliesOn, []) AS reliesOn,
       COLLECT { MATCH (article)-[:COPY_OF]->(original:Article) RETURN original.id AS id ORDER BY id } AS copyOf, article.url AS url
ORDER BY coalesce(published, date('1900-01-01')) DESC, article
