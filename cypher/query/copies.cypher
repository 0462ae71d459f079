// name: copies
// title: Articles that repeat another one
// use: Which articles are copies of which, so that five reprints are not taken for five witnesses.
// param: outlet string = — name or id of the publisher; empty for all
// param: since date = 1900-01-01 — published on this day or later; an article without a date counts as 1900-01-01
// param: until date = 2999-12-31 — published on this day or earlier
// column: copy string — id of the copy
// column: copyTitle string — its headline
// column: copyOutlet string — its publisher
// column: copyPublished date — its day
// column: original string — id of the article copied
// column: originalTitle string — its headline
// column: originalOutlet string — its publisher
// column: originalPublished date — its day
// column: days integer — from the original to the copy
WITH {
  outlet: '',
  since: date('1900-01-01'),
  until: date('2999-12-31')
} AS given
MATCH (article:Article)-[:COPY_OF]->(original:Article)
WHERE given.since <= coalesce(article.published, date('1900-01-01')) <= given.until
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher)
OPTIONAL MATCH (original)-[:PUBLISHED_BY]->(first:Publisher)
WITH *
WHERE given.outlet = '' OR toLower(given.outlet) IN [toLower(publisher.name), toLower(publisher.id), toLower(first.name), toLower(first.id)]
RETURN article.id AS copy, article.title AS copyTitle, publisher.name AS copyOutlet, article.published AS copyPublished,
       original.id AS original, original.title AS originalTitle, first.name AS originalOutlet, original.published AS originalPublished,
       duration.inDays(original.published, article.published).days AS days
ORDER BY originalPublished, original, copyPublished, copy
