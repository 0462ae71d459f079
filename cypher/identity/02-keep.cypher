// The likenesses that the articles' readings give, kept until articles are written again.
MERGE (h:Housekeeping {id: 'likenesses'})
SET h.left = $left, h.right = $right, h.reason = $reason
