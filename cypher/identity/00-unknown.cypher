// People and organisations that no knowledge file lists, as articles read them, whoever stands for them.
MATCH (:Article)-[m:MENTIONS]->(e:Entity)
WHERE m.type IN $types AND m.readAs IS NULL
RETURN e.id AS id, m.type AS type, min(m.name) AS name
UNION
MATCH (:Article)-[m:READ_AS]->(:Entity)
WHERE m.type IN $types
RETURN m.id AS id, m.type AS type, min(m.name) AS name
