// name: denials
// title: Accusations and what the accused answered, side by side
// use: Puts beside each accusation the denials that answer it: a denial by the accused, or an act that the accused
//      says did not happen, published on the same day or later within the given days. A person in office answers for
//      the state or organisation. Set answered to false for the accusations that nobody denied.
// param: accuser string = — id or name of the one who accuses, in any of the four languages; empty for all
// param: accused string = — id or name of the one accused, in any of the four languages; empty for all
// param: answered boolean = true — true: those with an answer; false: those without
// param: days integer = 60 — how many days an answer may come after the accusation
// param: since date = 1900-01-01 — published on this day or later; an article without a date counts as 1900-01-01
// param: until date = 2999-12-31 — published on this day or earlier
// column: accusers strings — who accuses
// column: accused strings — who is accused
// column: accusation string — the words of the accusation
// column: accusationArticle string — id of the article with the accusation
// column: accusationPublished date — of that article
// column: accusationRule string — id of the rule that read it
// column: deniers strings — who denies
// column: denialType string — DENIES, or the type of the act that is said not to have happened
// column: denial string — the words of the denial
// column: denialArticle string — id of the article with the denial
// column: denialPublished date — of that article
// column: denialRule string — id of the rule that read it
// column: claim string — id of the accusation
// column: denialClaim string — id of the denial
WITH {
  accuser: '',
  accused: '',
  answered: true,
  days: 60,
  since: date('1900-01-01'),
  until: date('2999-12-31')
} AS given
MATCH (claim:Claim {type: 'ACCUSES'})-[stated:STATED_IN]->(article:Article)
WHERE given.since <= coalesce(article.published, date('1900-01-01')) <= given.until
WITH given, claim, stated, article,
     COLLECT { MATCH (claim)-[:ACTOR]->(e:Entity) RETURN e ORDER BY e.name, e.id } AS accusers,
     COLLECT { MATCH (claim)-[:RECIPIENT]->(e:Entity) RETURN e ORDER BY e.name, e.id } AS accused
WHERE (given.accuser = '' OR any(e IN accusers WHERE toLower(given.accuser) IN [n IN [e.id, e.name, e.nameBg, e.nameUk, e.nameRu, e.nameEn] | toLower(n)]))
  AND (given.accused = '' OR any(e IN accused WHERE toLower(given.accused) IN [n IN [e.id, e.name, e.nameBg, e.nameUk, e.nameRu, e.nameEn] | toLower(n)]))
OPTIONAL MATCH (claim)-[:RECIPIENT]->(:Entity)<-[:HOLDS_OFFICE*0..1]-(:Entity)<-[part:ACTOR|ATTRIBUTED_TO]-(answer:Claim)
               -[answered:STATED_IN]->(answerArticle:Article)
WHERE (answer.type = 'DENIES' AND type(part) = 'ACTOR' OR answer.mode = 'negated' AND type(part) = 'ATTRIBUTED_TO')
  AND (NOT EXISTS { (answer)-[:RECIPIENT]->(:Entity) } OR answer.mode = 'negated'
       OR EXISTS { MATCH (answer)-[:RECIPIENT]->(:Entity)-[:HOLDS_OFFICE*0..1]-(e) WHERE e IN accusers })
  AND (article.published IS NULL OR answerArticle.published IS NULL
       OR article.published <= answerArticle.published <= article.published + duration({days: given.days}))
WITH DISTINCT given, claim, stated, article, accusers, accused, answer, answered, answerArticle
WHERE given.answered = (answer IS NOT NULL)
RETURN [e IN accusers | e.name] AS accusers, [e IN accused | e.name] AS accused, stated.quote AS accusation,
       article.id AS accusationArticle, article.published AS accusationPublished, stated.rule AS accusationRule,
       COLLECT { MATCH (answer)-[part:ACTOR|ATTRIBUTED_TO]->(e:Entity)
                 WHERE type(part) = CASE answer.type WHEN 'DENIES' THEN 'ACTOR' ELSE 'ATTRIBUTED_TO' END
                 RETURN e.name AS name ORDER BY name } AS deniers, answer.type AS denialType,
       answered.quote AS denial, answerArticle.id AS denialArticle, answerArticle.published AS denialPublished,
       answered.rule AS denialRule, claim.id AS claim, answer.id AS denialClaim
ORDER BY accusationPublished, accusationArticle, stated.start, claim, denialPublished, denialArticle, denialClaim
