// Whether articles were written since the projections were last made.
OPTIONAL MATCH (h:Housekeeping {id: 'projections'})
RETURN coalesce(h.stale, false) AS stale
