// Mentions go to whom the judgements mean. An article that names an entity under another's id, or under several, keeps for each
// how it was read (READ_AS), and one MENTIONS with the sum. Takes from $from; $touched holds those and whoever gets something.
MATCH (a:Article)-[m:MENTIONS]->(e:Entity)
WHERE e.id IN $from AND any(read IN coalesce(m.readAs, [e.id]) WHERE coalesce($canonical[read], read) <> e.id)
WITH DISTINCT a
MATCH (a)-[m:MENTIONS]->(e:Entity)
WHERE e.id IN $touched
OPTIONAL MATCH (a)-[part:READ_AS]->(e)
WITH a, collect(DISTINCT m) AS sums, collect(DISTINCT part) AS kept,
     collect(CASE WHEN part IS NULL THEN m {.*, id: e.id} ELSE part {.*} END) AS parts
FOREACH (old IN sums + kept | DELETE old)
WITH a, parts
UNWIND parts AS part
WITH a, part, coalesce($canonical[part.id], part.id) AS to
ORDER BY part.id <> to, part.id
WITH a, to, collect(part) AS parts
MERGE (e:Entity {id: to})
WITH a, e, parts, size(parts) = 1 AND parts[0].id = to AS asItself,
     COLLECT {
       UNWIND parts AS part
       UNWIND range(0, size(part.forms) - 1) AS i
       WITH part.forms[i] AS form, part.reasons[i] AS reason
       ORDER BY form, reason
       WITH form, collect(DISTINCT reason) AS reasons
       ORDER BY form
       RETURN [form, reduce(text = coalesce(head(reasons), ''), reason IN tail(reasons) | text + '; ' + reason)]
     } AS named
CREATE (a)-[m:MENTIONS]->(e)
SET m = CASE WHEN asItself THEN parts[0] ELSE {
      count: reduce(sum = 0, part IN parts | sum + part.count),
      forms: [form IN named | form[0]], reasons: [form IN named | form[1]], readAs: [part IN parts | part.id],
      form: head([part IN parts WHERE part.form IS NOT NULL | part.form]), name: parts[0].name, type: parts[0].type
    } END
REMOVE m.id
FOREACH (part IN CASE WHEN asItself THEN [] ELSE parts END |
  CREATE (a)-[kept:READ_AS]->(e)
  SET kept = part
)
