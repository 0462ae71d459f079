// The things with these ids and the days of the first and the last article that speaks of them.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  OPTIONAL MATCH (a:Article)-[:MENTIONS]->(e)
  RETURN min(a.published) AS first, max(a.published) AS last
}
RETURN {id: e.id, type: [label IN labels(e) WHERE label <> 'Entity'][0], name: e.name, iso: e.iso} AS thing,
       {bg: e.nameBg, uk: e.nameUk, ru: e.nameRu, en: e.nameEn} AS names, coalesce(e.known, false) AS known, e.wikidata AS wikidata, first, last
ORDER BY id
