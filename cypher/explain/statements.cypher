// Claims and posts of articles with the words that carry them, and why their participants are who they are.
UNWIND $ids AS id
MATCH (c:Claim|Office {id: id})-[stated:STATED_IN]->(a:Article)
RETURN c.id AS id, coalesce(c.type, 'HOLDS_OFFICE') AS type, c.title AS title, c.mode AS mode, c.date AS date, c.quantity AS quantity,
       c.confidence AS confidence, c.basis AS basis, stated {.*} AS stated,
       a {.id, .title, .url, .language, .published, .publisher} AS article, a.text AS text,
       COLLECT {
         MATCH (c)-[r:ACTOR|RECIPIENT|INSTRUMENT|PLACE|ATTRIBUTED_TO|HOLDER|OFFICE_OF]->(e:Entity)
         OPTIONAL MATCH (a)-[m:MENTIONS]->(e)
         WITH type(r) AS role, e, r, m
         ORDER BY role, e.id
         RETURN {role: toLower(role), id: e.id, name: e.name, readAs: coalesce(r.readAs, []), forms: coalesce(m.forms, []),
                 reasons: coalesce(m.reasons, [])}
       } AS participants
ORDER BY a.published, a.id, stated.start, c.id
