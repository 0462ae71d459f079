// The judgements that the graph follows, in their order.
MATCH (h:Housekeeping {id: 'judgements'})
UNWIND range(0, size(h.left) - 1) AS i
RETURN h.left[i] AS left, h.right[i] AS right, h.verdict[i] AS verdict, h.by[i] AS by, h.when[i] AS when, h.why[i] AS why
ORDER BY i
