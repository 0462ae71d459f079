// name: timeline
// title: What happened when, act by act
// use: A chronicle for one entity or for all. It goes by the date of the act where the article says one and by the
//      day of the article elsewhere; basis tells which. Acts that were denied or only wanted stay in, their mode
//      beside them.
// param: entity string = — id or name of whoever takes part, in any of the four languages; empty for all
// param: types strings = one of
//        ACCUSES|AGREES|ATTACKS|CONDEMNS|COOPERATES|DENIES|LAUNCHES|MEETS|SANCTIONS|SEEKS|SUPPLIES|SUPPORTS|THREATENS|URGES|VISITS|WARNS
//        — what is done; given several times for several, never for all
// param: mode string = any one of any|asserted|possible|planned|negated|requested — how the act is said to be
// param: since date = 1900-01-01 — published on this day or later; an article without a date counts as 1900-01-01
// param: until date = 2999-12-31 — published on this day or earlier
// param: language string = any one of any|bg|en|ru|uk — language of the article
// column: day string — when: the date of the act if the article says it, else the day of the article
// column: basis string — act or article: what the day is the day of
// column: type string — what is done, such as SUPPLIES
// column: actors strings — who does it
// column: recipients strings — to whom, or against whom
// column: goods strings — what is given or used
// column: mode string — asserted, possible, planned, negated or requested
// column: speakers strings — whoever the article says said it; empty where it says so in its own voice
// column: quote string — the words of the article
// column: article string — id of the article
// column: rule string — id of the rule that read the claim
// column: claim string — id of the claim
WITH {
  entity: '',
  types: [],
  mode: 'any',
  since: date('1900-01-01'),
  until: date('2999-12-31'),
  language: 'any'
} AS given
MATCH (claim:Claim)-[stated:STATED_IN]->(article:Article)
WHERE (size(given.types) = 0 OR claim.type IN given.types)
  AND given.mode IN ['any', claim.mode]
  AND given.language IN ['any', article.language]
  AND given.since <= coalesce(article.published, date('1900-01-01')) <= given.until
WITH given, claim, stated, article,
     COLLECT { MATCH (claim)-[:ACTOR]->(e:Entity) RETURN e ORDER BY e.name, e.id } AS actors,
     COLLECT { MATCH (claim)-[:RECIPIENT]->(e:Entity) RETURN e ORDER BY e.name, e.id } AS recipients,
     COLLECT { MATCH (claim)-[:INSTRUMENT]->(e:Entity) RETURN e ORDER BY e.name, e.id } AS goods,
     COLLECT { MATCH (claim)-[:ATTRIBUTED_TO]->(e:Entity) RETURN e ORDER BY e.name, e.id } AS speakers
WHERE (given.entity = '' OR any(e IN actors + recipients + goods WHERE toLower(given.entity) IN [n IN [e.id, e.name, e.nameBg, e.nameUk, e.nameRu, e.nameEn] | toLower(n)]))
RETURN coalesce(claim.date, toString(article.published)) AS day,
       CASE WHEN claim.date IS NOT NULL THEN 'act' WHEN article.published IS NOT NULL THEN 'article' END AS basis,
       claim.type AS type, [e IN actors | e.name] AS actors, [e IN recipients | e.name] AS recipients,
       [e IN goods | e.name] AS goods, claim.mode AS mode, [e IN speakers | e.name] AS speakers,
       stated.quote AS quote, article.id AS article, stated.rule AS rule, claim.id AS claim
ORDER BY day, article, stated.start, claim
