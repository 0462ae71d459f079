// name: quantities
// title: How much of what, according to whom
// use: Every figure that articles give for goods, weapons or money, beside its speaker and day: for seeing how a number
//      grows from telling to telling. Name the goods to compare like with like.
// param: goods string = — id or name of what is counted, in any of the four languages; empty for all
// param: actor string = — id or name of the one who acts, in any of the four languages; empty for all
// param: recipient string = — id or name of the one acted upon, in any of the four languages; empty for all
// param: speaker string = — id or name of whoever the article says said it; empty for all
// param: mode string = any one of any|asserted|possible|planned|negated|requested — how the act is said to be
// param: since date = 1900-01-01 — published on this day or later; an article without a date counts as 1900-01-01
// param: until date = 2999-12-31 — published on this day or earlier
// column: quantity string — over 11000 containers, dozens, 300000000 USD; drone: 45; missile: dozens where there are several
// column: goods strings — what is given or used
// column: type string — what is done, such as SUPPLIES
// column: actors strings — who does it
// column: recipients strings — to whom, or against whom
// column: mode string — asserted, possible, planned, negated or requested
// column: speakers strings — whoever the article says said it; empty where it says so in its own voice
// column: date string — of the act, as precisely as the article says: 2023, 2023-07, 2023-07-14, or an interval 2024-08-11/2024-08-20
// column: published date — of the article
// column: quote string — the words of the article
// column: article string — id of the article
// column: language string — language of the article
// column: rule string — id of the rule that read the claim
// column: claim string — id of the claim
WITH {
  goods: '',
  actor: '',
  recipient: '',
  speaker: '',
  mode: 'any',
  since: date('1900-01-01'),
  until: date('2999-12-31')
} AS given
MATCH (claim:Claim)-[stated:STATED_IN]->(article:Article)
WHERE claim.quantity IS NOT NULL
  AND given.mode IN ['any', claim.mode]
  AND given.since <= coalesce(article.published, date('1900-01-01')) <= given.until
WITH given, claim, stated, article,
     COLLECT { MATCH (claim)-[:ACTOR]->(e:Entity) RETURN e ORDER BY e.name, e.id } AS actors,
     COLLECT { MATCH (claim)-[:RECIPIENT]->(e:Entity) RETURN e ORDER BY e.name, e.id } AS recipients,
     COLLECT { MATCH (claim)-[:INSTRUMENT]->(e:Entity) RETURN e ORDER BY e.name, e.id } AS goods,
     COLLECT { MATCH (claim)-[:ATTRIBUTED_TO]->(e:Entity) RETURN e ORDER BY e.name, e.id } AS speakers
WHERE (given.goods = '' OR any(e IN goods WHERE toLower(given.goods) IN [n IN [e.id, e.name, e.nameBg, e.nameUk, e.nameRu, e.nameEn] | toLower(n)]))
  AND (given.actor = '' OR any(e IN actors WHERE toLower(given.actor) IN [n IN [e.id, e.name, e.nameBg, e.nameUk, e.nameRu, e.nameEn] | toLower(n)]))
  AND (given.recipient = '' OR any(e IN recipients WHERE toLower(given.recipient) IN [n IN [e.id, e.name, e.nameBg, e.nameUk, e.nameRu, e.nameEn] | toLower(n)]))
  AND (given.speaker = '' OR any(e IN speakers WHERE toLower(given.speaker) IN [n IN [e.id, e.name, e.nameBg, e.nameUk, e.nameRu, e.nameEn] | toLower(n)]))
RETURN claim.quantity AS quantity, [e IN goods | e.name] AS goods, claim.type AS type, [e IN actors | e.name] AS actors,
       [e IN recipients | e.name] AS recipients, claim.mode AS mode, [e IN speakers | e.name] AS speakers, claim.date AS date,
       article.published AS published, stated.quote AS quote, article.id AS article, article.language AS language, stated.rule AS rule,
       claim.id AS claim
ORDER BY published, article, stated.start, claim
