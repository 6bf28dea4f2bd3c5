// load, retract: lets one writer at a time through, until its transaction ends. Writers then cannot deadlock, and a
// fact is never summed up from half of what another writer is adding.
MERGE (l:__Lock {name: 'write'})
SET l.name = 'write'
