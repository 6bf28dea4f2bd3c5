// Who depends on Microsoft? Customers, users, and users of its products
// Put another name, in lower case, for 'microsoft'.
MATCH (:Alias {key: 'microsoft'})-[:NAMES]->(company:Organization)
CALL (company) {
  MATCH p = (company)<-[:BUYS_FROM|USES]-(:Entity) RETURN p
  UNION ALL
  MATCH p = (company)-[:OFFERS]->(:Product)<-[:USES]-(:Entity) RETURN p
}
RETURN p
LIMIT 200
