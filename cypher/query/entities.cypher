// name: entities
// title: Find a person, state, organisation, weapon or place by name
// use: The way to an id: looks for the text in the ids, in the names of all four languages and in the forms that the
//      articles use. Empty text lists everything, the most mentioned first.
// param: text string = — a part of a name, in any language and script; case is ignored
// param: kind string = any one of any|Person|State|Organisation|Weapon|Item|Place|Event — kind of thing
// column: id string — id of the entity
// column: name string — usual English name
// column: kind string — Person, State, Organisation or another
// column: names strings — in Bulgarian, Ukrainian, Russian and English, as far as known
// column: mentions integer — how often it is mentioned
// column: articles integer — in how many articles
// column: acts integer — claims in which it acts
// column: receives integer — claims in which it is acted upon
// column: says integer — claims attributed to it
WITH {
  text: '',
  kind: 'any'
} AS given
MATCH (e:Entity)
WHERE given.kind = 'any' OR given.kind IN labels(e)
WITH given, e, COLLECT { MATCH (:Article)-[m:MENTIONS]->(e) RETURN m } AS read
WHERE any(n IN [e.id, e.name, e.nameBg, e.nameUk, e.nameRu, e.nameEn] WHERE toLower(n) CONTAINS toLower(given.text))
   OR any(m IN read WHERE any(form IN m.forms WHERE toLower(form) CONTAINS toLower(given.text)))
RETURN e.id AS id, e.name AS name, [l IN labels(e) WHERE l <> 'Entity'][0] AS kind,
       [n IN [e.nameBg, e.nameUk, e.nameRu, e.nameEn] WHERE n IS NOT NULL] AS names,
       reduce(sum = 0, m IN read | sum + m.count) AS mentions, size(read) AS articles,
       COUNT { (e)<-[:ACTOR]-(:Claim) } AS acts, COUNT { (e)<-[:RECIPIENT]-(:Claim) } AS receives,
       COUNT { (e)<-[:ATTRIBUTED_TO]-(:Claim) } AS says
ORDER BY mentions DESC, name, id
