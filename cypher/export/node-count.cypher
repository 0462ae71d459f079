// How many nodes of one kind there are; KIND stands for each kind in turn.
MATCH (n:`KIND`)
RETURN count(n) AS size
