// name: offices-at
// title: Who held which office on a day, as far as told by then
// use: For each post the holder that the last article up to the day names, with those named before. Articles tell who
//      holds a post and seldom when a term began or ended, so look at the days of the first and last telling. Use
//      office-holders for all that is told, whenever.
// param: day date = 2999-12-31 — the day; articles published later do not count, those without a date do
// param: of string = — id or name of the state or organisation, in any of the four languages; empty for all
// param: title string = — words that the title holds, in English, case ignored; empty for all
// column: of string — state or organisation
// column: title string — of the office, in English
// column: person string — who holds it
// column: first date — day of the first article that says so
// column: last date — day of the last article up to the day that says so
// column: articles integer — in how many articles
// column: before strings — whom earlier articles name
// column: quote string — the words of the last article
// column: article string — id of the last article
// column: id string — id of the person
WITH {
  day: date('2999-12-31'),
  of: '',
  title: ''
} AS given
MATCH (of:Entity)<-[:OFFICE_OF]-(office:Office)-[:HOLDER]->(person:Entity)
WHERE toLower(office.title) CONTAINS toLower(given.title) AND (given.of = '' OR any(e IN [of] WHERE toLower(given.of) IN [n IN [e.id, e.name, e.nameBg, e.nameUk, e.nameRu, e.nameEn] | toLower(n)]))
MATCH (office)-[stated:STATED_IN]->(article:Article)
WHERE coalesce(article.published, date('1900-01-01')) <= given.day
WITH * ORDER BY coalesce(article.published, date('1900-01-01')) DESC, article.id DESC, stated.start
WITH of, office.title AS title, person, count(DISTINCT article) AS articles, min(article.published) AS first,
     max(article.published) AS last, collect({quote: stated.quote, article: article.id})[0] AS latest
ORDER BY coalesce(last, date('1900-01-01')) DESC, person.name, person.id
WITH of, title, collect({person: person, articles: articles, first: first, last: last, latest: latest}) AS told
UNWIND [one IN told WHERE coalesce(one.last, date('1900-01-01')) = coalesce(told[0].last, date('1900-01-01'))] AS one
RETURN of.name AS of, title, one.person.name AS person, one.first AS first, one.last AS last, one.articles AS articles,
       [other IN told WHERE coalesce(other.last, date('1900-01-01')) < coalesce(one.last, date('1900-01-01')) | other.person.name] AS before,
       one.latest.quote AS quote, one.latest.article AS article, one.person.id AS id
ORDER BY of, title, person, id
