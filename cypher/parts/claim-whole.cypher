// A part of statements that know a claim as c, its sentence as s and its article as a: all of them, in one list.
[properties(c), properties(s), properties(a), CLAIM_PUBLISHER, CLAIM_SPEAKER]
