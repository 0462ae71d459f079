// name: office-holders
// title: Who holds which office, according to the articles
// use: The posts that articles give to people, the state or organisation, how many articles say so, and the words of
//      the earliest. Two people with one post are a succession or a mistake: look at the days.
// param: person string = — id or name of the person, in any of the four languages; empty for all
// param: of string = — id or name of the state or organisation, in any of the four languages; empty for all
// param: title string = — a part of the English title, such as minister; empty for all
// param: since date = 1900-01-01 — published on this day or later; an article without a date counts as 1900-01-01
// param: until date = 2999-12-31 — published on this day or earlier
// column: person string — who
// column: title string — the post, in English
// column: of string — the state or organisation; empty if no article says
// column: articles integer — how many articles say so
// column: first date — day of the first of them
// column: last date — day of the last of them
// column: quote string — the words of the article
// column: article string — id of the article
// column: id string — id of the person
WITH {
  person: '',
  of: '',
  title: '',
  since: date('1900-01-01'),
  until: date('2999-12-31')
} AS given
MATCH (article:Article)<-[stated:STATED_IN]-(office:Office)-[:HOLDER]->(person:Entity)
WHERE toLower(office.title) CONTAINS toLower(given.title)
  AND given.since <= coalesce(article.published, date('1900-01-01')) <= given.until
OPTIONAL MATCH (office)-[:OFFICE_OF]->(of:Entity)
WITH *
WHERE (given.person = '' OR any(e IN [person] WHERE toLower(given.person) IN [n IN [e.id, e.name, e.nameBg, e.nameUk, e.nameRu, e.nameEn] | toLower(n)]))
  AND (given.of = '' OR any(e IN [of] WHERE toLower(given.of) IN [n IN [e.id, e.name, e.nameBg, e.nameUk, e.nameRu, e.nameEn] | toLower(n)]))
WITH * ORDER BY coalesce(article.published, date('2999-12-31')), article.id, stated.start
WITH person, office.title AS title, of, count(DISTINCT article) AS articles, min(article.published) AS first,
     max(article.published) AS last, collect({quote: stated.quote, article: article.id})[0] AS earliest
RETURN person.name AS person, title, of.name AS of, articles, first, last, earliest.quote AS quote, earliest.article AS article,
       person.id AS id
ORDER BY of, title, first, person, id
