// A part of statements that know a fact as f: all of it.
properties(f)
