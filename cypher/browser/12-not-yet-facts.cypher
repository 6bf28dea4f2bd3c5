// Plans, rumours and disputes: what nobody may take for a fact
MATCH p = (:Entity)<-[:SUBJECT]-(fact:Fact)-[:OBJECT]->(:Entity)
WHERE fact.status IN ['planned', 'hedged', 'questioned', 'disputed', 'denied']
RETURN p
ORDER BY fact.lastSeen DESC
LIMIT 25
