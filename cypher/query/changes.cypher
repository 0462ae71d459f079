// name: changes
// title: What is told since a day, and whether it was told before
// use: The morning's question: which acts (same type, actors and recipients) the articles since a day tell, and whether
//      that is new, a repetition, or told in another mode than before (planned before and done now, asserted before and
//      denied now). Set since to the day of your last look, and change to new to see what nobody had told.
// param: since date = 1900-01-01 — the day; what articles of earlier days tell is known already; one without a date counts as 1900-01-01
// param: entity string = — id or name of whoever takes part, in any of the four languages; empty for all
// param: types strings = one of
//        ACCUSES|AGREES|ATTACKS|CONDEMNS|COOPERATES|DENIES|LAUNCHES|MEETS|SANCTIONS|SEEKS|SUPPLIES|SUPPORTS|THREATENS|URGES|VISITS|WARNS
//        — what is done; given several times for several, never for all
// param: change string = any one of any|new|mode|again — what has changed
// column: change string — new: nobody told it before; mode: told before, in no mode of now; again: told before in one of them
// column: type string — what is done, such as SUPPLIES
// column: actors strings — who does it
// column: recipients strings — to whom, or against whom
// column: modes strings — how it is said to be since then
// column: before strings — how it was said to be until then
// column: claims integer — claims since then
// column: claimsBefore integer — claims until then
// column: articles integer — articles since then
// column: first date — day of the first article since then
// column: quote string — the words of that article
// column: article string — its id
// column: rule string — id of the rule that read the claim in it
// column: claim string — id of the claim in it
WITH {
  since: date('1900-01-01'),
  entity: '',
  types: [],
  change: 'any'
} AS given
MATCH (claim:Claim)-[stated:STATED_IN]->(article:Article)
WHERE (size(given.types) = 0 OR claim.type IN given.types)
WITH given, claim, stated, article,
     COLLECT { MATCH (claim)-[:ACTOR]->(e:Entity) RETURN e ORDER BY e.name, e.id } AS actors,
     COLLECT { MATCH (claim)-[:RECIPIENT]->(e:Entity) RETURN e ORDER BY e.name, e.id } AS recipients
WHERE (given.entity = '' OR any(e IN actors + recipients WHERE toLower(given.entity) IN [n IN [e.id, e.name, e.nameBg, e.nameUk, e.nameRu, e.nameEn] | toLower(n)]))
WITH *, coalesce(article.published, date('1900-01-01')) AS day
ORDER BY day, article.id, stated.start, claim.id
WITH given, claim.type AS type, actors, recipients,
     collect({claim: claim.id, mode: claim.mode, article: article.id, published: article.published, quote: stated.quote, rule: stated.rule,
              known: day < given.since}) AS told
WITH *, [one IN told WHERE NOT one.known] AS now, [one IN told WHERE one.known] AS then
WHERE size(now) > 0
WITH *, COLLECT { UNWIND now AS one WITH DISTINCT one.mode AS mode ORDER BY mode RETURN mode } AS modes,
     COLLECT { UNWIND then AS one WITH DISTINCT one.mode AS mode ORDER BY mode RETURN mode } AS before
WITH *, CASE WHEN size(then) = 0 THEN 'new' WHEN any(mode IN modes WHERE mode IN before) THEN 'again' ELSE 'mode' END AS change
WHERE given.change IN ['any', change]
RETURN change, type, [e IN actors | e.name] AS actors, [e IN recipients | e.name] AS recipients, modes, before,
       size(now) AS claims, size(then) AS claimsBefore,
       COUNT { UNWIND now AS one RETURN DISTINCT one.article } AS articles, now[0].published AS first, now[0].quote AS quote,
       now[0].article AS article, now[0].rule AS rule, now[0].claim AS claim
ORDER BY first, article, claim
