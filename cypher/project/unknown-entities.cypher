// Things that no knowledge file lists are named and typed by vote of the articles, ties going to the smaller code point;
// what English articles propose is preferred for the usual English name.
MATCH (e:Entity {known: false})
CALL (e) {
  MATCH (a:Article)-[m:MENTIONS]->(e)
  WITH a.language = 'en' AS english, m.name AS name, count(*) AS votes
  ORDER BY english DESC, votes DESC, name
  RETURN head(collect(name)) AS name
}
CALL (e) {
  MATCH (:Article)-[m:MENTIONS]->(e)
  WITH m.type AS type, count(*) AS votes
  ORDER BY votes DESC, type
  RETURN head(collect(type)) AS type
}
CALL (e) {
  MATCH (a:Article)-[m:MENTIONS]->(e)
  WHERE m.form IS NOT NULL
  WITH a.language AS language, m.form AS form, count(*) AS votes
  ORDER BY language, votes DESC, form
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
