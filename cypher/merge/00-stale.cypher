// From now until the projections are made again they may lag behind the claims.
MERGE (h:Housekeeping {id: 'projections'})
SET h.stale = true
