// name: one-language
// title: What only the articles of one language tell
// use: Blind spots: acts (same type, actors and recipients) that no article of another language tells. Raise articles to
//      leave out what only one article tells anyway. The opposite of spread.
// param: language string = any one of any|bg|en|ru|uk — language of the article
// param: entity string = — id or name of whoever takes part, in any of the four languages; empty for all
// param: types strings = one of
//        ACCUSES|AGREES|ATTACKS|CONDEMNS|COOPERATES|DENIES|LAUNCHES|MEETS|SANCTIONS|SEEKS|SUPPLIES|SUPPORTS|THREATENS|URGES|VISITS|WARNS
//        — what is done; given several times for several, never for all
// param: articles integer = 1 — leave out acts that fewer articles tell
// column: type string — what is done, such as SUPPLIES
// column: actors strings — who does it
// column: recipients strings — to whom, or against whom
// column: language string — the one that tells it
// column: articles integer — in how many articles
// column: outlets strings — whose articles
// column: modes strings — how it is said to be
// column: first date — day of the first article
// column: quote string — the words of that article
// column: article string — its id
// column: rule string — id of the rule that read the claim in it
// column: claim string — id of the claim in it
WITH {
  language: 'any',
  entity: '',
  types: [],
  articles: 1
} AS given
MATCH (claim:Claim)-[stated:STATED_IN]->(article:Article)
WHERE (size(given.types) = 0 OR claim.type IN given.types)
WITH given, claim, stated, article,
     COLLECT { MATCH (claim)-[:ACTOR]->(e:Entity) RETURN e ORDER BY e.name, e.id } AS actors,
     COLLECT { MATCH (claim)-[:RECIPIENT]->(e:Entity) RETURN e ORDER BY e.name, e.id } AS recipients
WHERE (given.entity = '' OR any(e IN actors + recipients WHERE toLower(given.entity) IN [n IN [e.id, e.name, e.nameBg, e.nameUk, e.nameRu, e.nameEn] | toLower(n)]))
WITH * ORDER BY coalesce(article.published, date('2999-12-31')), article.id, stated.start, claim.id
WITH given, claim.type AS type, actors, recipients, collect(DISTINCT article.language) AS languages, collect(DISTINCT article) AS read,
     collect(claim.mode) AS modes,
     collect({quote: stated.quote, article: article.id, published: article.published, rule: stated.rule, claim: claim.id})[0] AS told
WHERE size(languages) = 1 AND given.language IN ['any', languages[0]] AND size(read) >= given.articles
RETURN type, [e IN actors | e.name] AS actors, [e IN recipients | e.name] AS recipients, languages[0] AS language, size(read) AS articles,
       COLLECT { UNWIND read AS one MATCH (one)-[:PUBLISHED_BY]->(p:Publisher) WITH DISTINCT p.name AS name ORDER BY name RETURN name } AS outlets,
       COLLECT { UNWIND modes AS one WITH DISTINCT one ORDER BY one RETURN one } AS modes,
       told.published AS first, told.quote AS quote, told.article AS article, told.rule AS rule, told.claim AS claim
ORDER BY articles DESC, type, first, article, claim
