// Articles per language.
MATCH (a:Article)
RETURN a.language AS name, count(*) AS count
ORDER BY name
