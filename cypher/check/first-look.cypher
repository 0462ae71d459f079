// The query that serve proposes at its start: who supplies, accuses, sanctions or meets whom.
MATCH p = (:State)-[:SUPPLIES|ACCUSES|SANCTIONS|MEETS]->(:State) RETURN p
