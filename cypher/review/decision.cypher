// review: one decision.
// $id
MATCH (d:Decision {id: $id})
RETURN d{.*} AS decision
