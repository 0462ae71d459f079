// name: told-differently
// title: The same act as outlets or languages tell it, where they do not agree
// use: One row for each language (or outlet) that tells an act, for acts that they tell in different modes or with
//      different goods: asserted here, denied there; missiles here, shells there. Use contradictions for pairs of
//      quotes of which one affirms and one denies.
// param: by string = language one of language|outlet — whose tellings to set side by side
// param: entity string = — id or name of whoever takes part, in any of the four languages; empty for all
// param: types strings = one of
//        ACCUSES|AGREES|ATTACKS|CONDEMNS|COOPERATES|DENIES|LAUNCHES|MEETS|SANCTIONS|SEEKS|SUPPLIES|SUPPORTS|THREATENS|URGES|VISITS|WARNS
//        — what is done; given several times for several, never for all
// param: since date = 1900-01-01 — published on this day or later; an article without a date counts as 1900-01-01
// param: until date = 2999-12-31 — published on this day or earlier
// column: type string — what is done, such as SUPPLIES
// column: actors strings — who does it
// column: recipients strings — to whom, or against whom
// column: teller string — the language, or the name of the publisher
// column: modes strings — how it is said to be there
// column: goods strings — what is given or used, as told there
// column: quantities strings — how much, as told there
// column: speakers strings — who is said to say so
// column: claims integer — how many claims
// column: articles integer — in how many articles
// column: first date — day of the first article there
// column: quote string — the words of that article
// column: article string — its id
// column: claim string — id of the claim in it
WITH {
  by: 'language',
  entity: '',
  types: [],
  since: date('1900-01-01'),
  until: date('2999-12-31')
} AS given
MATCH (claim:Claim)-[stated:STATED_IN]->(article:Article)
WHERE (size(given.types) = 0 OR claim.type IN given.types)
  AND given.since <= coalesce(article.published, date('1900-01-01')) <= given.until
WITH given, claim, stated, article,
     COLLECT { MATCH (claim)-[:ACTOR]->(e:Entity) RETURN e ORDER BY e.name, e.id } AS actors,
     COLLECT { MATCH (claim)-[:RECIPIENT]->(e:Entity) RETURN e ORDER BY e.name, e.id } AS recipients,
     COLLECT { MATCH (claim)-[:INSTRUMENT]->(e:Entity) RETURN e.name AS name ORDER BY name } AS goods,
     COLLECT { MATCH (claim)-[:ATTRIBUTED_TO]->(e:Entity) RETURN e.name AS name ORDER BY name } AS speakers,
     CASE given.by WHEN 'language' THEN article.language
       ELSE COLLECT { MATCH (article)-[:PUBLISHED_BY]->(p:Publisher) RETURN p.name AS name ORDER BY name }[0] END AS teller
WHERE teller IS NOT NULL AND (given.entity = '' OR any(e IN actors + recipients WHERE toLower(given.entity) IN [n IN [e.id, e.name, e.nameBg, e.nameUk, e.nameRu, e.nameEn] | toLower(n)]))
WITH * ORDER BY coalesce(article.published, date('2999-12-31')), article.id, stated.start, claim.id
WITH claim.type AS type, actors, recipients, teller, count(DISTINCT claim) AS claims, count(DISTINCT article) AS articles,
     collect(claim.mode) AS modes, collect(goods) AS goods, collect(claim.quantity) AS quantities, collect(speakers) AS speakers,
     collect({quote: stated.quote, article: article.id, published: article.published, claim: claim.id})[0] AS told
WITH type, actors, recipients, teller, claims, articles, told,
     COLLECT { UNWIND modes AS one WITH DISTINCT one ORDER BY one RETURN one } AS modes,
     COLLECT { UNWIND goods AS some UNWIND some AS one WITH DISTINCT one ORDER BY one RETURN one } AS goods,
     COLLECT { UNWIND quantities AS one WITH DISTINCT one ORDER BY one RETURN one } AS quantities,
     COLLECT { UNWIND speakers AS some UNWIND some AS one WITH DISTINCT one ORDER BY one RETURN one } AS speakers
ORDER BY teller
WITH type, actors, recipients,
     collect({teller: teller, claims: claims, articles: articles, told: told, modes: modes, goods: goods, quantities: quantities, speakers: speakers}) AS tellings
WHERE any(one IN tellings WHERE one.modes <> tellings[0].modes OR one.goods <> tellings[0].goods)
UNWIND tellings AS one
RETURN type, [e IN actors | e.name] AS actors, [e IN recipients | e.name] AS recipients, one.teller AS teller, one.modes AS modes,
       one.goods AS goods, one.quantities AS quantities, one.speakers AS speakers, one.claims AS claims, one.articles AS articles,
       one.told.published AS first, one.told.quote AS quote, one.told.article AS article, one.told.claim AS claim
ORDER BY type, actors, recipients, teller, claim
