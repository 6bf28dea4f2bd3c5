// Decisions are found by the claim that they are about, by what it said, and by what they do; texts by their article.

CREATE INDEX decision_claim IF NOT EXISTS FOR (d:Decision) ON (d.claim);
CREATE INDEX decision_said IF NOT EXISTS FOR (d:Decision) ON (d.said);
CREATE INDEX decision_action IF NOT EXISTS FOR (d:Decision) ON (d.action);
CREATE INDEX decision_to IF NOT EXISTS FOR (d:Decision) ON (d.to);
CREATE INDEX decision_at IF NOT EXISTS FOR (d:Decision) ON (d.at);
CREATE INDEX article_text_id IF NOT EXISTS FOR (t:ArticleText) ON (t.id);
