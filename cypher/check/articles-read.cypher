// Which articles the graph holds, and under which knowledge each was read.
MATCH (a:Article)
RETURN a.id AS id, a.sha256 AS sha256, a.readBy AS readBy
