// What is needed to tell which articles may be copies, in the order in which an original is chosen.
MATCH (a:Article)
RETURN a.id AS id, a.language AS language, a.signature AS signature
ORDER BY a.published, a.id
