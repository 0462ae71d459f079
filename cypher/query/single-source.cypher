// name: single-source
// title: Acts that rest on one origin only
// use: For weighing: acts (same type, actors, recipients and goods) that only one independent origin tells. Copies
//      count with what they copy, and an article that relays an agency counts with the agency, so five reprints are
//      still one origin. Quote and article are those of the earliest telling.
// param: entity string = — id or name of whoever takes part, in any of the four languages; empty for all
// param: types strings = one of
//        ACCUSES|AGREES|ATTACKS|CONDEMNS|COOPERATES|DENIES|LAUNCHES|MEETS|SANCTIONS|SEEKS|SUPPLIES|SUPPORTS|THREATENS|URGES|VISITS|WARNS
//        — what is done; given several times for several, never for all
// param: mode string = any one of any|asserted|possible|planned|negated|requested — how the act is said to be
// param: since date = 1900-01-01 — published on this day or later; an article without a date counts as 1900-01-01
// param: until date = 2999-12-31 — published on this day or earlier
// column: type string — what is done, such as SUPPLIES
// column: actors strings — who does it
// column: recipients strings — to whom, or against whom
// column: goods strings — what is given or used
// column: origin string — the agency or outlet that it all goes back to
// column: articles integer — how many articles tell it
// column: modes strings — how it is said to be
// column: speakers strings — whoever the article says said it; empty where it says so in its own voice
// column: published date — of the article
// column: quote string — the words of the article
// column: article string — id of the article
// column: rule string — id of the rule that read the claim
// column: claim string — id of the claim
WITH {
  entity: '',
  types: [],
  mode: 'any',
  since: date('1900-01-01'),
  until: date('2999-12-31')
} AS given
MATCH (claim:Claim)-[stated:STATED_IN]->(article:Article)
WHERE (size(given.types) = 0 OR claim.type IN given.types)
  AND given.mode IN ['any', claim.mode]
  AND given.since <= coalesce(article.published, date('1900-01-01')) <= given.until
WITH given, claim, stated, article,
     COLLECT { MATCH (claim)-[:ACTOR]->(e:Entity) RETURN e ORDER BY e.name, e.id } AS actors,
     COLLECT { MATCH (claim)-[:RECIPIENT]->(e:Entity) RETURN e ORDER BY e.name, e.id } AS recipients,
     COLLECT { MATCH (claim)-[:INSTRUMENT]->(e:Entity) RETURN e ORDER BY e.name, e.id } AS goods,
     COLLECT { MATCH (claim)-[:ATTRIBUTED_TO]->(e:Entity) RETURN e ORDER BY e.name, e.id } AS speakers,
     COLLECT { MATCH (article)-[:COPY_OF*0..9]->(root:Article) WHERE NOT (root)-[:COPY_OF]->(:Article)
               OPTIONAL MATCH (root)-[:PUBLISHED_BY]->(p:Publisher)
               RETURN coalesce(root.reliesOn[0], p.name, root.id) AS origin ORDER BY origin LIMIT 1 }[0] AS origin
WHERE (given.entity = '' OR any(e IN actors + recipients + goods WHERE toLower(given.entity) IN [n IN [e.id, e.name, e.nameBg, e.nameUk, e.nameRu, e.nameEn] | toLower(n)]))
WITH * ORDER BY coalesce(article.published, date('2999-12-31')), article.id, stated.start, claim.id
WITH claim.type AS type, actors, recipients, goods, collect(DISTINCT origin) AS origins, count(DISTINCT article) AS articles,
     collect(DISTINCT claim.mode) AS modes,
     collect({claim: claim, stated: stated, article: article, speakers: speakers})[0] AS earliest
WHERE size(origins) = 1
RETURN type, [e IN actors | e.name] AS actors, [e IN recipients | e.name] AS recipients, [e IN goods | e.name] AS goods,
       origins[0] AS origin, articles, modes, [e IN earliest.speakers | e.name] AS speakers,
       earliest.article.published AS published, earliest.stated.quote AS quote, earliest.article.id AS article,
       earliest.stated.rule AS rule, earliest.claim.id AS claim
ORDER BY published, article, claim
