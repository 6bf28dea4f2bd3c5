// migrate, ready: which migrations this database has had.
MATCH (m:__Migration)
RETURN m.version AS version, m.checksum AS checksum
