// doctor: families of procedures that are not Neo4j's own.
SHOW PROCEDURES YIELD name
WHERE NOT split(name, '.')[0] IN ['db', 'dbms', 'tx', 'cdc', 'genai', 'internal', 'jwt']
RETURN DISTINCT split(name, '.')[0] AS family ORDER BY family
