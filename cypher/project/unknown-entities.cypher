// Things that no knowledge file lists are named and typed by vote of the articles, ties going to the smaller code point; what
// English articles propose is preferred for the usual English name. Of one that stands for others, those that name itself are
// asked first. Votes on the entities in $among, or on all where it is null.
MATCH (e:Entity {known: false})
WHERE $among IS NULL OR e.id IN $among
CALL (e) {
  MATCH (a:Article)-[m:MENTIONS]->(e)
  WITH e.id IN coalesce(m.readAs, [e.id]) AS itself, a.language = 'en' AS english, m.name AS name, count(*) AS votes
  ORDER BY itself DESC, english DESC, votes DESC, name
  RETURN head(collect(name)) AS name
}
CALL (e) {
  MATCH (:Article)-[m:MENTIONS]->(e)
  WITH e.id IN coalesce(m.readAs, [e.id]) AS itself, m.type AS type, count(*) AS votes
  ORDER BY itself DESC, votes DESC, type
  RETURN head(collect(type)) AS type
}
CALL (e) {
  MATCH (a:Article)-[m:MENTIONS]->(e)
  WHERE m.form IS NOT NULL
  WITH e.id IN coalesce(m.readAs, [e.id]) AS itself, a.language AS language, m.form AS form, count(*) AS votes
  ORDER BY language, itself DESC, votes DESC, form
  WITH language, head(collect(form)) AS form
  RETURN collect({language: language, form: form}) AS forms
}
REMOVE e:Person:State:Organisation:Weapon:Item:Place:Event
SET e:$(type)
SET e.name = name,
    e.nameBg = head([f IN forms WHERE f.language = 'bg' | f.form]),
    e.nameUk = head([f IN forms WHERE f.language = 'uk' | f.form]),
    e.nameRu = head([f IN forms WHERE f.language = 'ru' | f.form]),
    e.nameEn = head([f IN forms WHERE f.language = 'en' | f.form]);
