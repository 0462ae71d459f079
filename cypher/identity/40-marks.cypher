// What stands for others knows for whom and why; what was made anew is known to nobody but its articles. $rows is one an entity.
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e.sameAs = row.sameAs, e.sameBecause = row.sameBecause
FOREACH (new IN CASE WHEN e.known IS NULL THEN [1] ELSE [] END |
  SET e.known = NOT EXISTS { (:Article)-[m:MENTIONS]->(e) WHERE m.type IS NOT NULL }, e.name = e.id
)
