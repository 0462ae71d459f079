// The projections are those of the claims.
MERGE (h:Housekeeping {id: 'projections'})
SET h.stale = false
