// How large the graph is, from Neo4j's own counters.
CALL () { MATCH (n) RETURN count(*) AS all }
CALL () { MATCH (n:SchemaScript) RETURN count(*) AS scripts }
CALL () { MATCH (n:Housekeeping) RETURN count(*) AS housekeeping }
CALL () { MATCH ()-[r]->() RETURN count(*) AS relationships }
CALL () { MATCH (n:Article) RETURN count(*) AS articles }
RETURN all - scripts - housekeeping AS nodes, relationships, articles
