// dependencies, dependents: the types of a step. RELATION stands for types of the catalogue.
RELATION
