// load, review: the decisions in force about some claims, and all about who is who, oldest first.
// $claims (ids), $said (what they said, see src/graph/review/said.ts)
CALL () {
  MATCH (d:Decision) WHERE d.action IN ['merge', 'split'] AND d.undoneAt IS NULL
  RETURN d
  UNION
  UNWIND $claims AS id
  MATCH (d:Decision {claim: id}) WHERE d.undoneAt IS NULL
  RETURN d
  UNION
  UNWIND $said AS said
  MATCH (d:Decision {said: said}) WHERE d.undoneAt IS NULL
  RETURN d
}
RETURN d{.id, .action, .claim, .said, .change, .from, .to, .articles, .names} AS rule
ORDER BY d.at, d.id
