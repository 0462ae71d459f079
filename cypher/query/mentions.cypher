// name: mentions
// title: Whom and what an article names, and why each name means that
// use: To check the links of one article: each entity that it names, with the base forms of its names there and, where
//      the graph keeps it, the reason why each form means this entity. The evidence pages show it.
// param: article string = — id of the article; empty for all
// param: entity string = — id or name of what is named, in any of the four languages; empty for all
// column: article string — id of the article
// column: name string — usual English name
// column: kind string — Person, State, Organisation or another
// column: mentions integer — how often the article names it, 0 where only a claim does
// column: forms strings — base forms of its names in the article
// column: reasons strings — why each form means this entity, in the order of the forms; empty where the graph does not say
// column: id string — id of the entity
WITH {
  article: '',
  entity: ''
} AS given
CALL (given) {
  WITH given WHERE given.article <> ''
  MATCH (article:Article {id: given.article})
  RETURN article
  UNION
  WITH given WHERE given.article = ''
  MATCH (article:Article)
  RETURN article
}
MATCH (article)-[mention:MENTIONS]->(e:Entity)
WHERE given.entity = '' OR toLower(given.entity) IN [n IN [e.id, e.name, e.nameBg, e.nameUk, e.nameRu, e.nameEn] | toLower(n)]
RETURN article.id AS article, e.name AS name, [l IN labels(e) WHERE l <> 'Entity'][0] AS kind, mention.count AS mentions,
       coalesce(mention.forms, []) AS forms, coalesce(mention.reasons, []) AS reasons, e.id AS id
ORDER BY article, mentions DESC, name, id
