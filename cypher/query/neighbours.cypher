// name: neighbours
// title: Whom an entity deals with
// use: The neighbourhood of one entity: everyone it acts upon or is acted upon by, with the types in both directions,
//      the strongest ties first. Go on with claims-between for the words.
// param: entity string = — id or name of whose neighbours are wanted, in any of the four languages; empty for all
// column: entity string — whose neighbour it is
// column: neighbour string — who
// column: kind string — Person, State, Organisation or another
// column: claims integer — how many claims tie the two
// column: does strings — what the entity does to the neighbour, with the number of claims
// column: receives strings — what the neighbour does to the entity
// column: last date — day of the last article
// column: entityId string — id of the entity
// column: id string — id of the neighbour
WITH {
  entity: ''
} AS given
MATCH (e:Entity)-[edge]-(other:Entity)
WHERE edge.claims IS NOT NULL AND e <> other
  AND (given.entity = '' OR any(e IN [e] WHERE toLower(given.entity) IN [n IN [e.id, e.name, e.nameBg, e.nameUk, e.nameRu, e.nameEn] | toLower(n)]))
WITH e, other, sum(edge.claims) AS claims, max(edge.last) AS last,
     collect({out: startNode(edge) = e OR type(edge) IN ['MEETS', 'COOPERATES'], label: type(edge) + ' ' + edge.claims}) AS edges
RETURN e.name AS entity, other.name AS neighbour, [l IN labels(other) WHERE l <> 'Entity'][0] AS kind, claims,
       COLLECT { UNWIND edges AS tie WITH tie WHERE tie.out WITH tie.label AS label ORDER BY label RETURN label } AS does,
       COLLECT { UNWIND edges AS tie WITH tie WHERE NOT tie.out WITH tie.label AS label ORDER BY label RETURN label } AS receives,
       last, e.id AS entityId, other.id AS id
ORDER BY claims DESC, entity, neighbour, entityId, id
