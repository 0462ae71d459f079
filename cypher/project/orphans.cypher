// What no article speaks of any longer goes, with all that hangs on it.
MATCH (n:Entity|Publisher)
WHERE NOT (n)<-[:MENTIONS|PUBLISHED_BY|ACTOR|RECIPIENT|INSTRUMENT|PLACE|ATTRIBUTED_TO|HOLDER|OFFICE_OF]-()
DETACH DELETE n;
