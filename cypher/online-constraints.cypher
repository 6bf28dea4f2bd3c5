// load, ready: names of the constraints whose index is complete.
SHOW INDEXES YIELD owningConstraint, state
WHERE owningConstraint IS NOT NULL AND state = 'ONLINE'
RETURN owningConstraint AS name
