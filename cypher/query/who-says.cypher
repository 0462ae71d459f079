// name: who-says
// title: Whose word the claims rest on
// use: The most quoted speakers: how many claims the articles attribute to each, of which types, in how many articles
//      and languages. Go on with said-by for the words.
// param: types strings = one of
//        ACCUSES|AGREES|ATTACKS|CONDEMNS|COOPERATES|DENIES|LAUNCHES|MEETS|SANCTIONS|SEEKS|SUPPLIES|SUPPORTS|THREATENS|URGES|VISITS|WARNS
//        — what is done; given several times for several, never for all
// param: since date = 1900-01-01 — published on this day or later; an article without a date counts as 1900-01-01
// param: until date = 2999-12-31 — published on this day or earlier
// param: language string = any one of any|bg|en|ru|uk — language of the article
// column: speaker string — who says it
// column: id string — id of the speaker
// column: kind string — Person, State, Organisation or another
// column: claims integer — how many claims
// column: articles integer — in how many articles
// column: languages strings — of the articles
// column: types strings — what the claims are about, the most frequent first
// column: first date — day of the first article
// column: last date — day of the last article
WITH {
  types: [],
  since: date('1900-01-01'),
  until: date('2999-12-31'),
  language: 'any'
} AS given
MATCH (speaker:Entity)<-[:ATTRIBUTED_TO]-(claim:Claim)-[:STATED_IN]->(article:Article)
WHERE (size(given.types) = 0 OR claim.type IN given.types)
  AND given.language IN ['any', article.language]
  AND given.since <= coalesce(article.published, date('1900-01-01')) <= given.until
WITH speaker, count(DISTINCT claim) AS claims, count(DISTINCT article) AS articles, collect(DISTINCT article.language) AS spoken,
     collect(claim.type) AS said, min(article.published) AS first, max(article.published) AS last
RETURN speaker.name AS speaker, speaker.id AS id, [l IN labels(speaker) WHERE l <> 'Entity'][0] AS kind, claims, articles,
       COLLECT { UNWIND spoken AS l WITH l ORDER BY l RETURN l } AS languages,
       COLLECT { UNWIND said AS t WITH t, count(*) AS n ORDER BY n DESC, t RETURN t + ' ' + n } AS types, first, last
ORDER BY claims DESC, articles DESC, speaker, id
