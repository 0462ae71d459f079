// Claims per type.
MATCH (c:Claim)
RETURN c.type AS name, count(*) AS count
ORDER BY name
