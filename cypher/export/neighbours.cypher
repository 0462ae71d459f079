// Without what a claim, an office or an article cannot be understood: who and what it names, where it is stated, who published that.
// KIND stands for each of these kinds in turn.
UNWIND $ids AS id
MATCH (:`KIND` {id: id})-[:ACTOR|RECIPIENT|INSTRUMENT|PLACE|ATTRIBUTED_TO|HOLDER|OFFICE_OF|STATED_IN|PUBLISHED_BY]->(b:Entity|Article|Publisher)
RETURN DISTINCT CASE WHEN b:Entity THEN 'Entity' WHEN b:Article THEN 'Article' ELSE 'Publisher' END AS kind, b.id AS id
