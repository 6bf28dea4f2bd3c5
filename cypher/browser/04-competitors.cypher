// Microsoft's competitors, and their competitors
// Put another name, in lower case, for 'microsoft'.
MATCH (:Alias {key: 'microsoft'})-[:NAMES]->(company:Organization)
MATCH p = (company)-[:COMPETES_WITH]-{1,2}(:Organization)
RETURN p
LIMIT 200
