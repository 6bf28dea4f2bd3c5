// Constraints and indexes of the graph. Community edition: uniqueness only; what else must hold is checked before
// a load. Without these constraints two loaders make the same node twice, so nothing loads until they are ONLINE.

CREATE CONSTRAINT entity_key IF NOT EXISTS FOR (e:Entity) REQUIRE e.key IS UNIQUE;
CREATE CONSTRAINT alias_key IF NOT EXISTS FOR (a:Alias) REQUIRE a.key IS UNIQUE;
CREATE CONSTRAINT publisher_key IF NOT EXISTS FOR (p:Publisher) REQUIRE p.key IS UNIQUE;
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (a:Article) REQUIRE a.id IS UNIQUE;
CREATE CONSTRAINT sentence_id IF NOT EXISTS FOR (s:Sentence) REQUIRE s.id IS UNIQUE;
CREATE CONSTRAINT mention_id IF NOT EXISTS FOR (m:Mention) REQUIRE m.id IS UNIQUE;
CREATE CONSTRAINT fact_id IF NOT EXISTS FOR (f:Fact) REQUIRE f.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (c:Claim) REQUIRE c.id IS UNIQUE;
CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (d:Decision) REQUIRE d.id IS UNIQUE;
CREATE CONSTRAINT lock_name IF NOT EXISTS FOR (l:__Lock) REQUIRE l.name IS UNIQUE;

// One direct edge a fact, found again by the fact's id.
CREATE CONSTRAINT buys_from_fact IF NOT EXISTS FOR ()-[r:BUYS_FROM]-() REQUIRE r.factId IS UNIQUE;
CREATE CONSTRAINT uses_fact IF NOT EXISTS FOR ()-[r:USES]-() REQUIRE r.factId IS UNIQUE;
CREATE CONSTRAINT previously_used_fact IF NOT EXISTS FOR ()-[r:PREVIOUSLY_USED]-() REQUIRE r.factId IS UNIQUE;
CREATE CONSTRAINT competes_with_fact IF NOT EXISTS FOR ()-[r:COMPETES_WITH]-() REQUIRE r.factId IS UNIQUE;
CREATE CONSTRAINT parent_of_fact IF NOT EXISTS FOR ()-[r:PARENT_OF]-() REQUIRE r.factId IS UNIQUE;
CREATE CONSTRAINT acquired_fact IF NOT EXISTS FOR ()-[r:ACQUIRED]-() REQUIRE r.factId IS UNIQUE;
CREATE CONSTRAINT invested_in_fact IF NOT EXISTS FOR ()-[r:INVESTED_IN]-() REQUIRE r.factId IS UNIQUE;
CREATE CONSTRAINT partners_with_fact IF NOT EXISTS FOR ()-[r:PARTNERS_WITH]-() REQUIRE r.factId IS UNIQUE;
CREATE CONSTRAINT offers_fact IF NOT EXISTS FOR ()-[r:OFFERS]-() REQUIRE r.factId IS UNIQUE;
CREATE CONSTRAINT holds_role_fact IF NOT EXISTS FOR ()-[r:HOLDS_ROLE]-() REQUIRE r.factId IS UNIQUE;
CREATE CONSTRAINT founded_fact IF NOT EXISTS FOR ()-[r:FOUNDED]-() REQUIRE r.factId IS UNIQUE;
CREATE CONSTRAINT headquartered_in_fact IF NOT EXISTS FOR ()-[r:HEADQUARTERED_IN]-() REQUIRE r.factId IS UNIQUE;

// "Acme" finds the alias "acme inc".
CREATE INDEX alias_match IF NOT EXISTS FOR (a:Alias) ON (a.match);
CREATE INDEX fact_type_status IF NOT EXISTS FOR (f:Fact) ON (f.type, f.status);
CREATE INDEX fact_last_seen IF NOT EXISTS FOR (f:Fact) ON (f.lastSeen);
CREATE INDEX article_published_at IF NOT EXISTS FOR (a:Article) ON (a.publishedAt);

// Every name of an entity is an alias of it, so this one index finds names and aliases alike.
CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (a:Alias) ON EACH [a.key];
