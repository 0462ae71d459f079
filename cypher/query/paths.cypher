// name: paths
// title: By which steps two entities are tied, and what each step rests on
// use: When you suspect a tie but no article states it: the shortest chains of edges between two entities, one row a
//      step, each with the words of its earliest claim. Chains whose weakest step has the most independent origins
//      come first. Leave offices out to see acts alone. The two names written here are an example.
// param: from string = North Korea — id or name of one end, in any of the four languages
// param: to string = NATO — id or name of the other end, in any of the four languages
// param: offices boolean = true — whether an office that somebody holds is a step too
// param: chains integer = 5 — how many chains to give at most
// column: chain integer — 1 for the best founded chain, and so on
// column: step integer — 1 for the step that leaves the first entity, and so on
// column: actor string — who acts, or holds the office
// column: type string — what is done, or HOLDS_OFFICE
// column: recipient string — to whom, or whose office
// column: claims integer — how many claims stand behind it; for offices, in how many articles
// column: origins integer — how many independent origins
// column: quote string — the words of the article
// column: article string — id of the article
// column: rule string — id of the rule that read the claim; none for offices
// column: claim string — id of the claim; none for offices
// column: actorId string — id of who acts
// column: recipientId string — id of to whom
WITH {
  from: 'North Korea',
  to: 'NATO',
  offices: true,
  chains: 5
} AS given
MATCH (a:Entity)
WHERE any(e IN [a] WHERE toLower(given.from) IN [n IN [e.id, e.name, e.nameBg, e.nameUk, e.nameRu, e.nameEn] | toLower(n)])
MATCH (b:Entity)
WHERE a <> b AND any(e IN [b] WHERE toLower(given.to) IN [n IN [e.id, e.name, e.nameBg, e.nameUk, e.nameRu, e.nameEn] | toLower(n)])
MATCH path = ALL SHORTEST (a)-[tie WHERE tie.origins IS NOT NULL AND (given.offices OR tie.claims IS NOT NULL)]-{1,4}(b)
WITH given, relationships(path) AS ties,
     reduce(weakest = 1000000, tie IN relationships(path) | CASE WHEN tie.origins < weakest THEN tie.origins ELSE weakest END) AS weakest,
     [tie IN relationships(path) | startNode(tie).id + ' ' + type(tie) + ' ' + endNode(tie).id + ' ' + coalesce(tie.title, '')] AS spelt
ORDER BY weakest DESC, spelt
WITH given, collect(ties)[..given.chains] AS chains
UNWIND range(0, size(chains) - 1) AS i
UNWIND range(0, size(chains[i]) - 1) AS j
WITH i + 1 AS chain, j + 1 AS step, chains[i][j] AS tie
WITH chain, step, tie, startNode(tie) AS actor, endNode(tie) AS recipient
WITH *, COLLECT {
       MATCH (actor)<-[:ACTOR]-(c:Claim)-[:ACTOR|RECIPIENT|INSTRUMENT]->(recipient)
       WHERE c.type = type(tie)
       MATCH (c)-[stated:STATED_IN]->(article:Article)
       RETURN {quote: stated.quote, article: article.id, rule: stated.rule, claim: c.id} AS told
       ORDER BY coalesce(article.published, date('2999-12-31')), article.id, stated.start, c.id LIMIT 1
     }[0] AS claim, COLLECT {
       MATCH (actor)<-[:HOLDER]-(o:Office {title: tie.title})-[:OFFICE_OF]->(recipient)
       MATCH (o)-[stated:STATED_IN]->(article:Article)
       RETURN {quote: stated.quote, article: article.id} AS told
       ORDER BY coalesce(article.published, date('2999-12-31')), article.id, stated.start LIMIT 1
     }[0] AS office
RETURN chain, step, actor.name AS actor, type(tie) AS type, recipient.name AS recipient, coalesce(tie.claims, tie.articles) AS claims,
       tie.origins AS origins, coalesce(claim.quote, office.quote) AS quote, coalesce(claim.article, office.article) AS article,
       claim.rule AS rule, claim.claim AS claim, actor.id AS actorId, recipient.id AS recipientId
ORDER BY chain, step
