// Asks nothing; an answer means that the database is there.
RETURN true AS here
