/** "20% of Acme", "two thirds of Acme": a part of a company is no company, and how large it is decides what is stated. */
export const PARTS_OF_CAPITAL: readonly string[] =
  `% percent per cent pct third quarter half fifth tenth sixth eighth thirds quarters fifths two-thirds three-quarters majority
  minority slice chunk portion sliver`.split(/\s+/u)
