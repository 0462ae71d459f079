// name: weapons
// title: Which weapons and goods are told of, and in whose hands
// use: The inventory: for each weapon or other thing who is said to give it, to get it, to use or launch it, and who
//      wants it. Denied acts are left out. Go on with flows for who gives what to whom, and supplies for the words.
// param: kind string = any one of any|Weapon|Item — weapons, or other goods
// param: goods string = — id or name of one, in any of the four languages; empty for all
// param: since date = 1900-01-01 — published on this day or later; an article without a date counts as 1900-01-01
// param: until date = 2999-12-31 — published on this day or earlier
// column: goods string — usual English name
// column: kind string — Weapon or Item
// column: claims integer — in which it is given, used or wanted
// column: articles integer — in how many articles
// column: givers strings — who is said to supply it
// column: receivers strings — to whom
// column: users strings — who is said to attack with it or to launch it
// column: seekers strings — who wants it
// column: first date — day of the first article
// column: last date — day of the last article
// column: id string — id of the goods
WITH {
  kind: 'any',
  goods: '',
  since: date('1900-01-01'),
  until: date('2999-12-31')
} AS given
MATCH (thing:Entity)<-[:INSTRUMENT]-(claim:Claim)-[:STATED_IN]->(article:Article)
WHERE given.kind IN ['any'] + labels(thing) AND claim.mode <> 'negated'
  AND given.since <= coalesce(article.published, date('1900-01-01')) <= given.until
  AND (given.goods = '' OR any(e IN [thing] WHERE toLower(given.goods) IN [n IN [e.id, e.name, e.nameBg, e.nameUk, e.nameRu, e.nameEn] | toLower(n)]))
WITH thing, collect(DISTINCT claim) AS claims, count(DISTINCT article) AS articles, min(article.published) AS first, max(article.published) AS last
RETURN thing.name AS goods, [l IN labels(thing) WHERE l <> 'Entity'][0] AS kind, size(claims) AS claims, articles,
       COLLECT { UNWIND claims AS c MATCH (c {type: 'SUPPLIES'})-[:ACTOR]->(e:Entity) WITH DISTINCT e.name AS name ORDER BY name RETURN name } AS givers,
       COLLECT { UNWIND claims AS c MATCH (c {type: 'SUPPLIES'})-[:RECIPIENT]->(e:Entity) WITH DISTINCT e.name AS name ORDER BY name RETURN name } AS receivers,
       COLLECT { UNWIND claims AS c MATCH (c)-[:ACTOR]->(e:Entity) WHERE c.type IN ['ATTACKS', 'LAUNCHES'] WITH DISTINCT e.name AS name ORDER BY name RETURN name } AS users,
       COLLECT { UNWIND claims AS c MATCH (c {type: 'SEEKS'})-[:ACTOR]->(e:Entity) WITH DISTINCT e.name AS name ORDER BY name RETURN name } AS seekers,
       first, last, thing.id AS id
ORDER BY claims DESC, goods, id
