// The judgements that the graph follows.
MERGE (h:Housekeeping {id: 'judgements'})
SET h.left = $left, h.right = $right, h.verdict = $verdict, h.by = $by, h.when = $when, h.why = $why
