// Real things. Labels are set after the merge, so that the merge finds them by their key alone. For whom one stands by judgement
// (sameAs) is no article's business.
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
FOREACH (unlike IN CASE WHEN any(label IN labels(e) WHERE NOT label IN ['Entity', row.label]) THEN [1] ELSE [] END |
  REMOVE e:Person:State:Organisation:Weapon:Item:Place:Event
)
WITH row, e, e.sameAs AS sameAs, e.sameBecause AS sameBecause
SET e = row.properties, e.sameAs = sameAs, e.sameBecause = sameBecause, e:$(row.label)
