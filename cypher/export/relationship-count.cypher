// How many relationships there are, as the store counts them.
MATCH ()-[r]->()
RETURN count(r) AS size
