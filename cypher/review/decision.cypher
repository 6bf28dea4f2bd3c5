// review: one decision.
// $id
MATCH (d:Decision {id: $id})
  USING INDEX SEEK d:Decision(id)
RETURN d{.*} AS decision
