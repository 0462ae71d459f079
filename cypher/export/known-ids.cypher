// Which of these texts are ids of nodes of one kind; KIND stands for each kind in turn.
UNWIND $ids AS id
MATCH (n:`KIND` {id: id})
RETURN n.id AS id
