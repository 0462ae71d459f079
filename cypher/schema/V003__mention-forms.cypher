// The forms in which articles write names, to be searched like the names themselves.
CREATE FULLTEXT INDEX mention_forms IF NOT EXISTS
  FOR ()-[m:MENTIONS]-() ON EACH [m.forms];
