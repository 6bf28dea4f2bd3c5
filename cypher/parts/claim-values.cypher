// A part of statements that know a claim as c, its sentence as s and its article as a: what is wanted of them, in one list.
// $claimProps, $sentenceProps, $articleProps (names of the properties that are wanted of each)
[name IN $claimProps | c[name]] + [name IN $sentenceProps | s[name]] + [name IN $articleProps | a[name]]
+ [CLAIM_PUBLISHER, CLAIM_SPEAKER]
