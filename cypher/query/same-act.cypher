// name: same-act
// title: Where else an act is told
// use: For a claim, or for all claims of an article: the claims of other articles about the same act, that is of the same
//      type with the same actors and recipients. The evidence pages show it. Use spread for the order in which an act
//      was told.
// param: claim string = — id of a claim; empty for all
// param: article string = — id of an article, for all of its claims; empty for all
// column: claim string — id of the claim
// column: other string — id of a claim of another article about the same act
// column: type string — what is done, such as SUPPLIES
// column: mode string — of the other: asserted, possible, planned, negated or requested
// column: speakers strings — whoever the other article says said it
// column: published date — of the other article
// column: title string — headline of the other article
// column: outlet string — name of its publisher
// column: language string — its language
// column: copy boolean — whether one of the two articles copies the other
// column: quote string — the words of the other article
// column: article string — id of the other article
WITH {
  claim: '',
  article: ''
} AS given
CALL (given) {
  WITH given WHERE given.claim <> ''
  MATCH (claim:Claim {id: given.claim})
  RETURN claim
  UNION
  WITH given WHERE given.claim = '' AND given.article <> ''
  MATCH (claim:Claim)-[:STATED_IN]->(:Article {id: given.article})
  RETURN claim
  UNION
  WITH given WHERE given.claim = '' AND given.article = ''
  MATCH (claim:Claim)
  RETURN claim
}
MATCH (claim)-[:STATED_IN]->(here:Article)
MATCH (claim)-[:ACTOR]->(:Entity)<-[:ACTOR]-(other:Claim)
WHERE other.type = claim.type AND other <> claim
WITH DISTINCT claim, here, other
WHERE COLLECT { MATCH (claim)-[:ACTOR]->(e:Entity) RETURN e.id AS id ORDER BY id } = COLLECT { MATCH (other)-[:ACTOR]->(e:Entity) RETURN e.id AS id ORDER BY id }
  AND COLLECT { MATCH (claim)-[:RECIPIENT]->(e:Entity) RETURN e.id AS id ORDER BY id } = COLLECT { MATCH (other)-[:RECIPIENT]->(e:Entity) RETURN e.id AS id ORDER BY id }
MATCH (other)-[stated:STATED_IN]->(article:Article)
WHERE article <> here
RETURN claim.id AS claim, other.id AS other, other.type AS type, other.mode AS mode,
       COLLECT { MATCH (other)-[:ATTRIBUTED_TO]->(e:Entity) RETURN e.name AS name ORDER BY name } AS speakers,
       article.published AS published, article.title AS title,
       COLLECT { MATCH (article)-[:PUBLISHED_BY]->(p:Publisher) RETURN p.name AS name ORDER BY name }[0] AS outlet,
       article.language AS language, EXISTS { (article)-[:COPY_OF]-(here) } AS copy, stated.quote AS quote, article.id AS article
ORDER BY claim, coalesce(published, date('2999-12-31')), article, stated.start, other
