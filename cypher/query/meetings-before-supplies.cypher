// name: meetings-before-supplies
// title: Meetings that came shortly before a supply between the same parties
// use: A hint at where a deal was made: supplies whose giver and receiver met, or visited one another, not more than
//      the given days before. People count for the state or organisation in which the articles give them an office. A
//      hint, not a proof.
// param: days integer = 180 — how many days a meeting may come before the supply
// param: giver string = — id or name of the one who gives, in any of the four languages; empty for all
// param: receiver string = — id or name of the one who receives, in any of the four languages; empty for all
// column: giver string — who gives
// column: receiver string — who receives
// column: goods strings — what is given or used
// column: supplyPublished date — of the article with the supply
// column: supply string — the words about the supply
// column: supplyArticle string — id of the article
// column: supplyRule string — id of the rule
// column: daysBefore integer — from the article with the meeting to the one with the supply
// column: meeting string — the words about the meeting
// column: meetingArticle string — id of the article
// column: meetingRule string — id of the rule
// column: claim string — id of the supply
// column: meetingClaim string — id of the meeting
WITH {
  days: 180,
  giver: '',
  receiver: ''
} AS given
MATCH (giver:Entity)<-[:ACTOR]-(claim:Claim {type: 'SUPPLIES'})-[:RECIPIENT]->(receiver:Entity)
WHERE claim.mode <> 'negated'
  AND (given.giver = '' OR any(e IN [giver] WHERE toLower(given.giver) IN [n IN [e.id, e.name, e.nameBg, e.nameUk, e.nameRu, e.nameEn] | toLower(n)]))
  AND (given.receiver = '' OR any(e IN [receiver] WHERE toLower(given.receiver) IN [n IN [e.id, e.name, e.nameBg, e.nameUk, e.nameRu, e.nameEn] | toLower(n)]))
MATCH (claim)-[stated:STATED_IN]->(article:Article)
MATCH (giver)<-[:HOLDS_OFFICE*0..1]-(one:Entity)<-[:ACTOR]-(meeting:Claim)-[met:STATED_IN]->(metArticle:Article)
WHERE meeting.type IN ['MEETS', 'VISITS'] AND meeting.mode <> 'negated'
  AND article.published - duration({days: given.days}) <= metArticle.published <= article.published
  AND any(other IN COLLECT { MATCH (meeting)-[:ACTOR|RECIPIENT]->(e:Entity) WHERE e <> one RETURN e }
          WHERE other = receiver OR EXISTS { (other)-[:HOLDS_OFFICE]->(receiver) })
WITH DISTINCT giver, receiver, claim, stated, article, meeting, met, metArticle
RETURN giver.name AS giver, receiver.name AS receiver,
       COLLECT { MATCH (claim)-[:INSTRUMENT]->(e:Entity) RETURN e.name AS name ORDER BY name } AS goods,
       article.published AS supplyPublished, stated.quote AS supply, article.id AS supplyArticle, stated.rule AS supplyRule,
       duration.inDays(metArticle.published, article.published).days AS daysBefore, met.quote AS meeting,
       metArticle.id AS meetingArticle, met.rule AS meetingRule, claim.id AS claim, meeting.id AS meetingClaim
ORDER BY supplyPublished, supplyArticle, claim, giver, receiver, daysBefore, meetingArticle, meetingClaim
