// review, load: lets the words of a claim's subject and object change places.
// $ids (of claims)
UNWIND $ids AS id
MATCH (s:Mention)<-[a:SUBJECT_MENTION]-(c:Claim {id: id})-[b:OBJECT_MENTION]->(o:Mention)
  USING INDEX SEEK c:Claim(id)
DELETE a, b
CREATE (c)-[:SUBJECT_MENTION]->(o), (c)-[:OBJECT_MENTION]->(s)
