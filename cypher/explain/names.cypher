// All forms in which articles name an entity, why each means it, and in which articles.
MATCH (a:Article)-[m:MENTIONS]->(e:Entity {id: $id})
OPTIONAL MATCH (a)-[part:READ_AS]->(e)
WITH a, coalesce(part, m) AS named, coalesce(part.id, e.id) AS readAs
UNWIND range(0, size(named.forms) - 1) AS i
WITH named.forms[i] AS form, a.language AS language, readAs, coalesce(named.reasons[i], '') AS reason, a.id AS article
ORDER BY article
RETURN form, language, readAs, reason, collect(article) AS articles
ORDER BY form, language, readAs, reason
