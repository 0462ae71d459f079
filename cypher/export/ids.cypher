// The next ids of one kind, by the index; KIND stands for each kind in turn.
MATCH (n:`KIND`)
WHERE n.id > $after
RETURN n.id AS id
ORDER BY n.id
LIMIT $limit
