// The articles with these ids and all that they say.
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN properties(a) AS properties,
  COLLECT { MATCH (a)-[:PUBLISHED_BY]->(p:Publisher) RETURN {id: p.id, name: p.name} ORDER BY p.id } AS publishers,
  COLLECT { MATCH (a)-[copy:COPY_OF]->(original:Article) RETURN {id: original.id, similarity: copy.similarity} ORDER BY original.id } AS copies,
  COLLECT {
    MATCH (a)-[m:MENTIONS]->(e:Entity)
    RETURN {thing: {id: e.id, type: [label IN labels(e) WHERE label <> 'Entity'][0], name: e.name, iso: e.iso}, count: m.count, forms: m.forms}
    ORDER BY e.id
  } AS mentions,
  COLLECT {
    MATCH (a)<-[stated:STATED_IN]-(claim:Claim)
    RETURN {claim: properties(claim), statement: properties(stated), participants: COLLECT {
      MATCH (claim)-[role:ACTOR|RECIPIENT|INSTRUMENT|PLACE|ATTRIBUTED_TO]->(e:Entity)
      RETURN {role: type(role), thing: {id: e.id, type: [label IN labels(e) WHERE label <> 'Entity'][0], name: e.name, iso: e.iso}}
      ORDER BY type(role), e.id
    }} ORDER BY stated.start, claim.id
  } AS claims,
  COLLECT {
    MATCH (a)<-[stated:STATED_IN]-(office:Office)-[:HOLDER]->(e:Entity)
    RETURN {office: properties(office), statement: properties(stated),
            holder: {id: e.id, type: [label IN labels(e) WHERE label <> 'Entity'][0], name: e.name, iso: e.iso},
            of: COLLECT { MATCH (office)-[:OFFICE_OF]->(e:Entity)
                          RETURN {id: e.id, type: [label IN labels(e) WHERE label <> 'Entity'][0], name: e.name, iso: e.iso} ORDER BY e.id }}
    ORDER BY stated.start, office.id
  } AS offices
ORDER BY id
