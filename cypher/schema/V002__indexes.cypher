// What questions begin with.
CREATE INDEX entity_name IF NOT EXISTS FOR (e:Entity) ON (e.name);
CREATE INDEX state_iso IF NOT EXISTS FOR (s:State) ON (s.iso);
CREATE INDEX article_published IF NOT EXISTS FOR (a:Article) ON (a.published);
CREATE INDEX article_language IF NOT EXISTS FOR (a:Article) ON (a.language);
CREATE INDEX claim_type IF NOT EXISTS FOR (c:Claim) ON (c.type);
CREATE INDEX claim_mode IF NOT EXISTS FOR (c:Claim) ON (c.mode);
CREATE INDEX claim_date IF NOT EXISTS FOR (c:Claim) ON (c.date);
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS
  FOR (e:Entity) ON EACH [e.name, e.nameBg, e.nameUk, e.nameRu, e.nameEn];
