// dependencies: the same where e is no product, and nothing follows from it: as if that had been looked up.
WITH {seen: [e], strengths: [1.0], places: [0], sizes: [1, 0], depths: [0, 0], ends: 0, first: 0} AS w
