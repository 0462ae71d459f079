// name: network
// title: Who stands in which relation to whom, as edges
// use: The projected graph as a table, for drawing elsewhere (Gephi, a spreadsheet): one row for each pair and type,
//      with how many claims, articles and independent origins stand behind it. Raise origins to keep only what
//      several independent sources tell.
// param: entity string = — id or name of either end, in any of the four languages; empty for all
// param: types strings = one of
//        ACCUSES|AGREES|ATTACKS|CONDEMNS|COOPERATES|DENIES|LAUNCHES|MEETS|SANCTIONS|SEEKS|SUPPLIES|SUPPORTS|THREATENS|URGES|VISITS|WARNS
//        — what is done; given several times for several, never for all
// param: origins integer = 1 — leave out edges with fewer independent origins
// column: from string — who acts
// column: type string — what is done
// column: to string — to whom
// column: claims integer — how many claims stand behind it
// column: articles integer — in how many articles
// column: origins integer — how many independent origins
// column: modes strings — how it is said to be
// column: first date — day of the first article
// column: last date — day of the last article
// column: fromId string — id of who acts
// column: toId string — id of to whom
WITH {
  entity: '',
  types: [],
  origins: 1
} AS given
MATCH (a:Entity)-[edge]->(b:Entity)
WHERE edge.claims IS NOT NULL AND edge.origins >= given.origins
  AND (size(given.types) = 0 OR type(edge) IN given.types)
  AND (given.entity = '' OR any(e IN [a, b] WHERE toLower(given.entity) IN [n IN [e.id, e.name, e.nameBg, e.nameUk, e.nameRu, e.nameEn] | toLower(n)]))
RETURN a.name AS from, type(edge) AS type, b.name AS to, edge.claims AS claims, edge.articles AS articles, edge.origins AS origins,
       edge.modes AS modes, edge.first AS first, edge.last AS last, a.id AS fromId, b.id AS toId
ORDER BY origins DESC, articles DESC, claims DESC, from, type, to, fromId, toId
