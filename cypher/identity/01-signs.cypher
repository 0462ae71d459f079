// What articles tell of $ids beside their names: posts, deeds (type, side and counterpart of claims) and the people and organisations
// in whose company they are. All by the ids for which articles were read, so that it does not matter who stands for whom now.
MATCH (a:Article)-[m:MENTIONS]->(e:Entity)
WHERE any(read IN coalesce(m.readAs, [e.id]) WHERE read IN $ids)
UNWIND [read IN coalesce(m.readAs, [e.id]) WHERE read IN $ids] AS id
RETURN id, a.id AS article,
       COLLECT {
         MATCH (a)<-[:STATED_IN]-(o:Office)-[h:HOLDER]->(holder:Entity)
         WHERE id IN coalesce(h.readAs, [holder.id])
         MATCH (o)-[f:OFFICE_OF]->(of:Entity)
         RETURN DISTINCT o.title + ', ' + head(coalesce(f.readAs, [of.id]))
       } AS posts,
       COLLECT {
         MATCH (a)<-[:STATED_IN]-(c:Claim)-[r:ACTOR|RECIPIENT]->(side:Entity)
         WHERE id IN coalesce(r.readAs, [side.id])
         MATCH (c)-[s:ACTOR|RECIPIENT]->(other:Entity)
         WHERE type(s) <> type(r)
         RETURN DISTINCT c.type + ' ' + type(s) + ' ' + head(coalesce(s.readAs, [other.id]))
       } AS deeds,
       COLLECT {
         MATCH (a)-[n:MENTIONS]->(other:Person|Organisation)
         UNWIND coalesce(n.readAs, [other.id]) AS read
         WITH read WHERE read <> id
         RETURN DISTINCT read
       } AS company
