// A part of statements that know a fact as f: what is wanted of it.
// $factProps (names of properties)
[name IN $factProps | f[name]]
