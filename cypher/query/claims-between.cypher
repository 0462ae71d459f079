// name: claims-between
// title: All that is said between two entities, in both directions
// use: The record of a relation: claims in which one of the two acts and the other is acted upon or acts along with
//      it. Leave other empty to see all partners of one.
// param: one string = — id or name of one of the two, in any of the four languages; empty for all
// param: other string = — id or name of the other, in any of the four languages; empty for all
// param: types strings = one of
//        ACCUSES|AGREES|ATTACKS|CONDEMNS|COOPERATES|DENIES|LAUNCHES|MEETS|SANCTIONS|SEEKS|SUPPLIES|SUPPORTS|THREATENS|URGES|VISITS|WARNS
//        — what is done; given several times for several, never for all
// param: speaker string = — id or name of whoever the article says said it; empty for all
// param: mode string = any one of any|asserted|possible|planned|negated|requested — how the act is said to be
// param: since date = 1900-01-01 — published on this day or later; an article without a date counts as 1900-01-01
// param: until date = 2999-12-31 — published on this day or earlier
// param: language string = any one of any|bg|en|ru|uk — language of the article
// param: outlet string = — name or id of the publisher; empty for all
// column: type string — what is done, such as SUPPLIES
// column: actors strings — who does it
// column: recipients strings — to whom, or against whom
// column: goods strings — what is given or used
// column: places strings — where
// column: quantity string — how much of the goods: over 11000 containers, dozens, 300000000 USD; drone: 45; missile: dozens where there are several
// column: mode string — asserted, possible, planned, negated or requested
// column: speakers strings — whoever the article says said it; empty where it says so in its own voice
// column: date string — of the act, as precisely as the article says: 2023, 2023-07, 2023-07-14, or an interval 2024-08-11/2024-08-20
// column: published date — of the article
// column: quote string — the words of the article
// column: article string — id of the article
// column: outlet string — name of the publisher
// column: language string — language of the article
// column: rule string — id of the rule that read the claim
// column: claim string — id of the claim
WITH {
  one: '',
  other: '',
  types: [],
  speaker: '',
  mode: 'any',
  since: date('1900-01-01'),
  until: date('2999-12-31'),
  language: 'any',
  outlet: ''
} AS given
CALL (given) {
  WITH given WHERE given.one = ''
  MATCH (claim:Claim)
  RETURN claim
  UNION
  WITH given WHERE given.one <> ''
  MATCH (e:Entity)
  WHERE toLower(given.one) IN [n IN [e.id, e.name, e.nameBg, e.nameUk, e.nameRu, e.nameEn] | toLower(n)]
  MATCH (claim:Claim)-[:ACTOR|RECIPIENT]->(e)
  RETURN DISTINCT claim
}
MATCH (claim)-[stated:STATED_IN]->(article:Article)
WHERE (size(given.types) = 0 OR claim.type IN given.types)
  AND given.mode IN ['any', claim.mode]
  AND given.language IN ['any', article.language]
  AND given.since <= coalesce(article.published, date('1900-01-01')) <= given.until
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher)
WITH *
WHERE given.outlet = '' OR toLower(given.outlet) IN [toLower(publisher.name), toLower(publisher.id)]
WITH given, claim, stated, article, publisher,
     COLLECT { MATCH (claim)-[:ACTOR]->(e:Entity) RETURN e ORDER BY e.name, e.id } AS actors,
     COLLECT { MATCH (claim)-[:RECIPIENT]->(e:Entity) RETURN e ORDER BY e.name, e.id } AS recipients,
     COLLECT { MATCH (claim)-[:INSTRUMENT]->(e:Entity) RETURN e ORDER BY e.name, e.id } AS goods,
     COLLECT { MATCH (claim)-[:PLACE]->(e:Entity) RETURN e ORDER BY e.name, e.id } AS places,
     COLLECT { MATCH (claim)-[:ATTRIBUTED_TO]->(e:Entity) RETURN e ORDER BY e.name, e.id } AS speakers
WHERE ((given.one = '' OR any(e IN actors WHERE toLower(given.one) IN [n IN [e.id, e.name, e.nameBg, e.nameUk, e.nameRu, e.nameEn] | toLower(n)]))
       AND (given.other = '' OR any(e IN actors + recipients WHERE toLower(given.other) IN [n IN [e.id, e.name, e.nameBg, e.nameUk, e.nameRu, e.nameEn] | toLower(n)]))
       OR (given.other = '' OR any(e IN actors WHERE toLower(given.other) IN [n IN [e.id, e.name, e.nameBg, e.nameUk, e.nameRu, e.nameEn] | toLower(n)]))
       AND (given.one = '' OR any(e IN actors + recipients WHERE toLower(given.one) IN [n IN [e.id, e.name, e.nameBg, e.nameUk, e.nameRu, e.nameEn] | toLower(n)])))
  AND (given.speaker = '' OR any(e IN speakers WHERE toLower(given.speaker) IN [n IN [e.id, e.name, e.nameBg, e.nameUk, e.nameRu, e.nameEn] | toLower(n)]))
RETURN claim.type AS type, [e IN actors | e.name] AS actors, [e IN recipients | e.name] AS recipients,
       [e IN goods | e.name] AS goods, [e IN places | e.name] AS places, claim.quantity AS quantity,
       claim.mode AS mode, [e IN speakers | e.name] AS speakers, claim.date AS date,
       article.published AS published, stated.quote AS quote, article.id AS article, publisher.name AS outlet,
       article.language AS language, stated.rule AS rule, claim.id AS claim
ORDER BY published, article, stated.start, claim
