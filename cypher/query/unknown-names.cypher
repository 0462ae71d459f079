// name: unknown-names
// title: Names that the knowledge files do not list
// use: Work for the curator: people, organisations and other things that were read from the articles but stand in no
//      file of the import folder, the most mentioned first, with the forms in which they appear. Add the real ones to
//      the files and read the articles again.
// param: kind string = any one of any|Person|State|Organisation|Weapon|Item|Place|Event — kind of thing
// param: mentions integer = 1 — leave out names mentioned less often
// column: name string — as it was made from the text
// column: kind string — Person, Organisation or another
// column: mentions integer — how often it is mentioned
// column: articles integer — in how many articles
// column: forms strings — as the articles write it
// column: claims integer — claims in which it takes part
// column: examples strings — ids of the first three articles
// column: id string — id of the entity
WITH {
  kind: 'any',
  mentions: 1
} AS given
MATCH (article:Article)-[mention:MENTIONS]->(e:Entity)
WHERE e.known = false AND (given.kind = 'any' OR given.kind IN labels(e))
WITH * ORDER BY article.id
WITH given, e, sum(mention.count) AS mentions, collect(article.id) AS articles, collect(mention.forms) AS written
WHERE mentions >= given.mentions
RETURN e.name AS name, [l IN labels(e) WHERE l <> 'Entity'][0] AS kind, mentions, size(articles) AS articles,
       COLLECT { UNWIND written AS forms UNWIND forms AS form WITH DISTINCT form ORDER BY form RETURN form } AS forms,
       COUNT { MATCH (c:Claim)-[:ACTOR|RECIPIENT|INSTRUMENT|PLACE|ATTRIBUTED_TO]->(e) RETURN DISTINCT c } AS claims,
       articles[..3] AS examples, e.id AS id
ORDER BY mentions DESC, articles DESC, name, id
