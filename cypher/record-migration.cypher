// migrate: notes that a migration was applied.
// $version ("V0001"), $name, $checksum (SHA-256 of the file)
MERGE (m:__Migration {version: $version})
SET m.name = $name, m.checksum = $checksum, m.appliedAt = datetime()
