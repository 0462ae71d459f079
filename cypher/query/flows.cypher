// name: flows
// title: What goes from whom to whom, in sum
// use: The totals behind supplies: one row for each giver, receiver and kind of goods, with how many claims, articles
//      and independent origins say so and who says it. Denied and merely wanted deliveries are left out unless you
//      choose a mode.
// param: giver string = — id or name of the one who gives, in any of the four languages; empty for all
// param: receiver string = — id or name of the one who receives, in any of the four languages; empty for all
// param: goods string = — id or name of a weapon or another good, in any of the four languages; empty for all
// param: mode string = done one of done|any|asserted|possible|planned|negated|requested — done: asserted or possible;
//        or one mode; or any
// param: since date = 1900-01-01 — published on this day or later; an article without a date counts as 1900-01-01
// param: until date = 2999-12-31 — published on this day or earlier
// column: giver string — who gives
// column: receiver string — who receives
// column: goods string — what; empty where the article does not say
// column: kind string — Weapon or Item
// column: claims integer — how many claims say so
// column: articles integer — in how many articles
// column: origins integer — how many independent origins they go back to
// column: speakers strings — who says so
// column: modes strings — how it is said to be
// column: first date — day of the first article
// column: last date — day of the last article
// column: example string — id of the first article
WITH {
  giver: '',
  receiver: '',
  goods: '',
  mode: 'done',
  since: date('1900-01-01'),
  until: date('2999-12-31')
} AS given
MATCH (giver:Entity)<-[:ACTOR]-(claim:Claim {type: 'SUPPLIES'})-[stated:STATED_IN]->(article:Article)
WHERE (given.mode IN ['any', claim.mode] OR given.mode = 'done' AND claim.mode IN ['asserted', 'possible'])
  AND given.since <= coalesce(article.published, date('1900-01-01')) <= given.until
OPTIONAL MATCH (claim)-[:RECIPIENT]->(receiver:Entity)
OPTIONAL MATCH (claim)-[:INSTRUMENT]->(goods:Entity)
WITH *
WHERE (given.giver = '' OR any(e IN [giver] WHERE toLower(given.giver) IN [n IN [e.id, e.name, e.nameBg, e.nameUk, e.nameRu, e.nameEn] | toLower(n)]))
  AND (given.receiver = '' OR any(e IN [receiver] WHERE toLower(given.receiver) IN [n IN [e.id, e.name, e.nameBg, e.nameUk, e.nameRu, e.nameEn] | toLower(n)]))
  AND (given.goods = '' OR any(e IN [goods] WHERE toLower(given.goods) IN [n IN [e.id, e.name, e.nameBg, e.nameUk, e.nameRu, e.nameEn] | toLower(n)]))
WITH *,
     COLLECT { MATCH (article)-[:COPY_OF*0..9]->(root:Article) WHERE NOT (root)-[:COPY_OF]->(:Article)
               OPTIONAL MATCH (root)-[:PUBLISHED_BY]->(p:Publisher)
               RETURN coalesce(root.reliesOn[0], p.name, root.id) AS origin ORDER BY origin LIMIT 1 }[0] AS origin,
     COLLECT { MATCH (claim)-[:ATTRIBUTED_TO]->(e:Entity) RETURN e.name AS name ORDER BY name } AS said
ORDER BY coalesce(article.published, date('2999-12-31')), article.id
WITH giver, receiver, goods, count(DISTINCT claim) AS claims, count(DISTINCT article) AS articles, count(DISTINCT origin) AS origins,
     collect(said) AS said, collect(DISTINCT claim.mode) AS modes, min(article.published) AS first, max(article.published) AS last,
     collect(article.id)[0] AS example
RETURN giver.name AS giver, receiver.name AS receiver, goods.name AS goods,
       CASE WHEN goods:Weapon THEN 'Weapon' WHEN goods:Item THEN 'Item' END AS kind, claims, articles, origins,
       COLLECT { UNWIND said AS names UNWIND names AS name WITH DISTINCT name ORDER BY name RETURN name } AS speakers,
       COLLECT { UNWIND modes AS mode WITH mode ORDER BY mode RETURN mode } AS modes, first, last, example
ORDER BY origins DESC, articles DESC, giver, receiver, goods, example
