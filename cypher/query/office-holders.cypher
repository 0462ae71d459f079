// name: office-holders
// title: Who holds which office, according to the articles
// use: The posts that articles give to people, the state or organisation, and how many articles say so. Two people
//      with one post are a succession or a mistake: look at the days.
// param: person string = — id or name of the person, in any of the four languages; empty for all
// param: of string = — id or name of the state or organisation, in any of the four languages; empty for all
// param: title string = — a part of the English title, such as minister; empty for all
// column: person string — who
// column: title string — the post, in English
// column: of string — the state or organisation
// column: articles integer — how many articles say so
// column: first date — day of the first of them
// column: last date — day of the last of them
// column: examples strings — ids of the first three of them
// column: id string — id of the person
:param person => '';
:param of => '';
:param title => '';

MATCH (person:Person)-[office:HOLDS_OFFICE]->(of:Entity)
WHERE toLower(office.title) CONTAINS toLower($title)
  AND ($person = '' OR any(e IN [person] WHERE toLower($person) IN [n IN [e.id, e.name, e.nameBg, e.nameUk, e.nameRu, e.nameEn] | toLower(n)]))
  AND ($of = '' OR any(e IN [of] WHERE toLower($of) IN [n IN [e.id, e.name, e.nameBg, e.nameUk, e.nameRu, e.nameEn] | toLower(n)]))
WITH person, office, of,
     COLLECT { MATCH (article:Article) WHERE article.id IN office.articles
               RETURN article ORDER BY coalesce(article.published, date('2999-12-31')), article.id } AS articles
RETURN person.name AS person, office.title AS title, of.name AS of, size(articles) AS articles,
       articles[0].published AS first, reduce(last = null, a IN articles | coalesce(a.published, last)) AS last,
       [a IN articles[..3] | a.id] AS examples, person.id AS id
ORDER BY of, title, first, person, id;
