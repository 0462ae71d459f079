// The likenesses that were found last.
MATCH (h:Housekeeping {id: 'likenesses'})
UNWIND range(0, size(h.left) - 1) AS i
RETURN h.left[i] AS left, h.right[i] AS right, h.reason[i] AS reason
