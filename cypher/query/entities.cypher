// name: entities
// title: Find a person, state, organisation, weapon or place by name
// use: The way to an id: looks for the words of the text in the names of all four languages and in the forms that the
//      articles use, in any order, case and ending ignored, and for the text itself at the beginning of ids. Names
//      that are the text come first, then those that hold its words, then those that begin like them. Empty text
//      lists everything, the most mentioned first.
// param: text string = — one or more words of a name, in any language and script
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
WITH given, trim(toLower(given.text)) AS text,
     [word IN split(reduce(clean = toLower(given.text), sign IN split('+-&|!(){}[]^"~*?:=<>,;\\/\t\n\r\u00a0', '') | replace(clean, sign, ' ')), ' ')
       WHERE word <> ''][..12] AS words
CALL (given, text, words) {
  WITH text WHERE text = ''
  MATCH (e:Entity)
  RETURN e
  UNION
  WITH given, text WHERE text <> ''
  MATCH (e:Entity)
  WHERE e.id STARTS WITH trim(given.text) OR e.wikidata = toUpper(text) OR e:State AND e.iso = toUpper(text)
  RETURN e
  UNION
  WITH words WHERE size(words) > 0
  WITH reduce(query = '', word IN words | query + ' +(' + word + ' ' + word + '* '
         + left(word, size(word) - CASE WHEN size(word) > 5 THEN 2 WHEN size(word) > 4 THEN 1 ELSE 0 END) + '*)') AS query
  CALL (query) {
    CALL db.index.fulltext.queryNodes('entity_names', query) YIELD node
    RETURN node AS e
    UNION
    CALL db.index.fulltext.queryRelationships('mention_forms', query) YIELD relationship
    RETURN endNode(relationship) AS e
  }
  RETURN e
}
WITH DISTINCT given, text, words, e
WHERE given.kind = 'any' OR given.kind IN labels(e)
WITH e, text, words, COLLECT { MATCH (:Article)-[m:MENTIONS]->(e) RETURN m } AS read,
     [n IN [e.name, e.nameBg, e.nameUk, e.nameRu, e.nameEn] WHERE n IS NOT NULL | ' ' + replace(toLower(n), '-', ' ') + ' '] AS spelt
WITH *, CASE
       WHEN any(n IN spelt WHERE trim(n) = replace(text, '-', ' ')) THEN 0
       WHEN any(n IN spelt WHERE all(word IN words WHERE n CONTAINS ' ' + word + ' ')) THEN 1
       WHEN any(n IN spelt WHERE all(word IN words WHERE n CONTAINS ' ' + word)) THEN 2
       ELSE 3
     END AS rank
RETURN e.id AS id, e.name AS name, [l IN labels(e) WHERE l <> 'Entity'][0] AS kind,
       [n IN [e.nameBg, e.nameUk, e.nameRu, e.nameEn] WHERE n IS NOT NULL] AS names,
       reduce(sum = 0, m IN read | sum + m.count) AS mentions, size(read) AS articles,
       COUNT { (e)<-[:ACTOR]-(:Claim) } AS acts, COUNT { (e)<-[:RECIPIENT]-(:Claim) } AS receives,
       COUNT { (e)<-[:ATTRIBUTED_TO]-(:Claim) } AS says
ORDER BY rank, mentions DESC, name, id
