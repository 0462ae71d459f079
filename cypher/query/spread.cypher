// name: spread
// title: Who told it first, and how it went on from there
// use: Follows an act (same type, actors and recipients) from article to article: who told it first, how many days
//      later the others, in which language and mode, and which of them merely copy or relay. Name the actor and the
//      type for one story.
// param: actor string = — id or name of the one who acts, in any of the four languages; empty for all
// param: recipient string = — id or name of the one acted upon, in any of the four languages; empty for all
// param: types strings = one of
//        ACCUSES|AGREES|ATTACKS|CONDEMNS|COOPERATES|DENIES|LAUNCHES|MEETS|SANCTIONS|SEEKS|SUPPLIES|SUPPORTS|THREATENS|URGES|VISITS|WARNS
//        — what is done; given several times for several, never for all
// param: tellings integer = 2 — leave out acts that fewer articles tell
// column: type string — what is done, such as SUPPLIES
// column: actors strings — who does it
// column: recipients strings — to whom, or against whom
// column: position integer — 1 for the first article that tells it, and so on
// column: days integer — after the first
// column: published date — of the article
// column: outlet string — name of the publisher
// column: language string — language of the article
// column: origin string — the agency or outlet that the article goes back to
// column: copyOf string — id of the article that it copies
// column: mode string — asserted, possible, planned, negated or requested
// column: speakers strings — whoever the article says said it; empty where it says so in its own voice
// column: quote string — the words of the article
// column: article string — id of the article
// column: rule string — id of the rule that read the claim
// column: claim string — id of the claim
WITH {
  actor: '',
  recipient: '',
  types: [],
  tellings: 2
} AS given
MATCH (claim:Claim)-[stated:STATED_IN]->(article:Article)
WHERE (size(given.types) = 0 OR claim.type IN given.types)
WITH given, claim, stated, article,
     COLLECT { MATCH (claim)-[:ACTOR]->(e:Entity) RETURN e ORDER BY e.name, e.id } AS actors,
     COLLECT { MATCH (claim)-[:RECIPIENT]->(e:Entity) RETURN e ORDER BY e.name, e.id } AS recipients,
     COLLECT { MATCH (article)-[:COPY_OF*0..9]->(root:Article) WHERE NOT (root)-[:COPY_OF]->(:Article)
               OPTIONAL MATCH (root)-[:PUBLISHED_BY]->(p:Publisher)
               RETURN coalesce(root.reliesOn[0], p.name, root.id) AS origin ORDER BY origin LIMIT 1 }[0] AS origin
WHERE (given.actor = '' OR any(e IN actors WHERE toLower(given.actor) IN [n IN [e.id, e.name, e.nameBg, e.nameUk, e.nameRu, e.nameEn] | toLower(n)]))
  AND (given.recipient = '' OR any(e IN recipients WHERE toLower(given.recipient) IN [n IN [e.id, e.name, e.nameBg, e.nameUk, e.nameRu, e.nameEn] | toLower(n)]))
WITH * ORDER BY coalesce(article.published, date('2999-12-31')), article.id, stated.start, claim.id
WITH given, claim.type AS type, actors, recipients, article, origin, collect({claim: claim, stated: stated})[0] AS told
ORDER BY coalesce(article.published, date('2999-12-31')), article.id
WITH given, type, actors, recipients, collect({article: article, origin: origin, claim: told.claim, stated: told.stated}) AS tellings
WHERE size(tellings) >= given.tellings
UNWIND range(0, size(tellings) - 1) AS i
WITH type, actors, recipients, i + 1 AS position, tellings[i] AS telling, tellings[0].article.published AS firstDay
OPTIONAL MATCH (article:Article {id: telling.article.id})-[:PUBLISHED_BY]->(publisher:Publisher)
RETURN type, [e IN actors | e.name] AS actors, [e IN recipients | e.name] AS recipients, position,
       duration.inDays(firstDay, telling.article.published).days AS days, telling.article.published AS published,
       publisher.name AS outlet, telling.article.language AS language, telling.origin AS origin,
       COLLECT { MATCH (:Article {id: telling.article.id})-[:COPY_OF]->(original:Article) RETURN original.id AS id ORDER BY id LIMIT 1 }[0] AS copyOf,
       telling.claim.mode AS mode,
       COLLECT { MATCH (:Claim {id: telling.claim.id})-[:ATTRIBUTED_TO]->(e:Entity) RETURN e.name AS name ORDER BY name } AS speakers,
       telling.stated.quote AS quote, telling.article.id AS article, telling.stated.rule AS rule, telling.claim.id AS claim
ORDER BY type, actors, recipients, position, article
