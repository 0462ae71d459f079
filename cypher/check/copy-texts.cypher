// The texts of articles that may be copies; blocks holds start and end of each paragraph in turn.
MATCH (a:Article)
WHERE a.id IN $ids
RETURN a.id AS id, a.text AS text, a.blocks AS blocks
