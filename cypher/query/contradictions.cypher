// name: contradictions
// title: The same act, told as done by one and as not done by another
// use: Where sources disagree: pairs of claims of one type with a common actor and a common recipient (for meetings:
//      the same participants), of which one says that it happened or may have happened and the other says that it did
//      not. Different goods are different acts. Read the two quotes side by side before you believe either.
// param: entity string = — id or name of whoever takes part, in any of the four languages; empty for all
// param: types strings = one of
//        ACCUSES|AGREES|ATTACKS|CONDEMNS|COOPERATES|DENIES|LAUNCHES|MEETS|SANCTIONS|SEEKS|SUPPLIES|SUPPORTS|THREATENS|URGES|VISITS|WARNS
//        — what is done; given several times for several, never for all
// param: since date = 1900-01-01 — published on this day or later; an article without a date counts as 1900-01-01
// param: until date = 2999-12-31 — published on this day or earlier
// column: type string — what is done, such as SUPPLIES
// column: actors strings — who does it
// column: recipients strings — to whom, or against whom
// column: affirmed string — the words that say so
// column: affirmedMode string — asserted or possible
// column: affirmedBy strings — the speakers, or else the outlet
// column: affirmedArticle string — id of the article
// column: affirmedRule string — id of the rule
// column: denied string — the words that say it is not so
// column: deniedBy strings — the speakers, or else the outlet
// column: deniedArticle string — id of the article
// column: deniedRule string — id of the rule
// column: claim string — id of the claim that affirms
// column: deniedClaim string — id of the claim that denies
WITH {
  entity: '',
  types: [],
  since: date('1900-01-01'),
  until: date('2999-12-31')
} AS given
MATCH (no:Claim {mode: 'negated'})-[:ACTOR]->(:Entity)<-[:ACTOR]-(yes:Claim)
WHERE yes.type = no.type AND yes.mode IN ['asserted', 'possible'] AND (size(given.types) = 0 OR yes.type IN given.types)
  AND (EXISTS { (no)-[:RECIPIENT]->(:Entity)<-[:RECIPIENT]-(yes) }
       OR NOT EXISTS { (no)-[:RECIPIENT]->(:Entity) } AND NOT EXISTS { (yes)-[:RECIPIENT]->(:Entity) })
WITH DISTINCT given, no, yes
MATCH (no)-[noStated:STATED_IN]->(noArticle:Article)
MATCH (yes)-[stated:STATED_IN]->(article:Article)
WHERE given.since <= coalesce(article.published, date('1900-01-01')) <= given.until
WITH *,
     COLLECT { MATCH (yes)-[:ACTOR]->(e:Entity) RETURN e ORDER BY e.name, e.id } AS actors,
     COLLECT { MATCH (yes)-[:RECIPIENT]->(e:Entity) RETURN e ORDER BY e.name, e.id } AS recipients,
     COLLECT { MATCH (yes)-[:INSTRUMENT]->(e:Entity) RETURN e ORDER BY e.name, e.id } AS goods,
     COLLECT { MATCH (no)-[:ACTOR]->(e:Entity) RETURN e ORDER BY e.name, e.id } AS noActors,
     COLLECT { MATCH (no)-[:INSTRUMENT]->(e:Entity) RETURN e ORDER BY e.name, e.id } AS noGoods
WHERE (size(recipients) > 0 OR all(e IN noActors WHERE e IN actors) OR all(e IN actors WHERE e IN noActors))
  AND (size(goods) = 0 OR size(noGoods) = 0 OR any(e IN goods WHERE e IN noGoods))
  AND (given.entity = '' OR any(e IN actors + recipients + goods WHERE toLower(given.entity) IN [n IN [e.id, e.name, e.nameBg, e.nameUk, e.nameRu, e.nameEn] | toLower(n)]))
WITH *,
     COLLECT { MATCH (yes)-[:ATTRIBUTED_TO]->(e:Entity) RETURN e.name AS name ORDER BY name } AS speakers,
     COLLECT { MATCH (no)-[:ATTRIBUTED_TO]->(e:Entity) RETURN e.name AS name ORDER BY name } AS noSpeakers,
     COLLECT { MATCH (article)-[:PUBLISHED_BY]->(p:Publisher) RETURN p.name } AS outlets,
     COLLECT { MATCH (noArticle)-[:PUBLISHED_BY]->(p:Publisher) RETURN p.name } AS noOutlets
RETURN yes.type AS type, [e IN actors | e.name] AS actors, [e IN recipients | e.name] AS recipients,
       stated.quote AS affirmed, yes.mode AS affirmedMode,
       CASE WHEN size(speakers) > 0 THEN speakers ELSE outlets END AS affirmedBy, article.id AS affirmedArticle, stated.rule AS affirmedRule,
       noStated.quote AS denied, CASE WHEN size(noSpeakers) > 0 THEN noSpeakers ELSE noOutlets END AS deniedBy,
       noArticle.id AS deniedArticle, noStated.rule AS deniedRule, yes.id AS claim, no.id AS deniedClaim
ORDER BY type, affirmedArticle, stated.start, claim, deniedArticle, deniedClaim
