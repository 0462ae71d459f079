// Natural keys. Community Edition knows uniqueness alone; that a key exists is the writer's promise.
CREATE CONSTRAINT schema_script_id IF NOT EXISTS FOR (s:SchemaScript) REQUIRE s.id IS UNIQUE;
CREATE CONSTRAINT housekeeping_id IF NOT EXISTS FOR (h:Housekeeping) REQUIRE h.id IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (e:Entity) REQUIRE e.id IS UNIQUE;
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (a:Article) REQUIRE a.id IS UNIQUE;
CREATE CONSTRAINT publisher_id IF NOT EXISTS FOR (p:Publisher) REQUIRE p.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (c:Claim) REQUIRE c.id IS UNIQUE;
CREATE CONSTRAINT office_id IF NOT EXISTS FOR (o:Office) REQUIRE o.id IS UNIQUE;
