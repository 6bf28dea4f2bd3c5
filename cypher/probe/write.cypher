// doctor: what a read session should refuse. Nothing is made even where it does not.
MATCH (n) WHERE false
SET n.x = 1
