// load, review: the decisions in force about some claims, and all about who is who, oldest first. People make them one
// by one, so looking at each of them costs less than looking each claim up.
// $claims (ids), $said (what they said, see src/graph/review/said.ts)
MATCH (d:Decision)
WHERE d.undoneAt IS NULL AND (d.action IN ['merge', 'split'] OR d.claim IN $claims OR d.said IN $said)
RETURN d{.id, .action, .claim, .said, .change, .from, .to, .articles, .names} AS rule
ORDER BY d.at, d.id
