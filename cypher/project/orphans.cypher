// What no article speaks of any longer goes, with all that hangs on it: of the entities in $among, or of all where it is null.
MATCH (n:Entity|Publisher)
WHERE ($among IS NULL OR n.id IN $among)
  AND NOT (n)<-[:MENTIONS|PUBLISHED_BY|ACTOR|RECIPIENT|INSTRUMENT|PLACE|ATTRIBUTED_TO|HOLDER|OFFICE_OF]-()
DETACH DELETE n;
