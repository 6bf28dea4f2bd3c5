/** Prepositions of several words, longest first. */
export const LONG_PREPOSITIONS: readonly (readonly string[])[] = [
  'in addition to',
  'in favour of',
  'in favor of',
  'in place of',
  'as part of',
  'on behalf of',
  'in exchange for',
  'in return for',
  'in partnership with',
  'in collaboration with',
  'in competition with',
  'in cooperation with',
  'in conjunction with',
  'in association with',
  'in alliance with',
  'in concert with',
  'in tandem with',
  'in league with',
  'in consortium with',
  'at the expense of',
  'in charge of',
  'under license from',
  'under licence from',
  'in the face of',
  'such as',
  'among them',
  'according to',
  'because of',
  'due to',
  'along with',
  'together with',
  'instead of',
  'rather than',
  'out of',
  'up to',
  'ahead of',
  'as of',
  'thanks to',
  'away from',
  'apart from',
  'aside from',
  'next to',
  'prior to',
  'owing to',
  'other than',
  'subject to',
  'above all',
  'in particular',
].map((phrase) => phrase.split(' '))

/** Verbs plus particle that make one verb: "take over", "team up". */
export const PARTICLES: ReadonlySet<string> = new Set('up out over off down in away back into on'.split(' '))

export const LIST_INTRODUCERS: ReadonlySet<string> = new Set(
  'such-as including like among-them namely notably chiefly mainly primarily principally especially particularly above-all in-particular'.split(
    ' ',
  ),
)

/** Gerunds that are nouns inside compounds: "cloud computing market". */
export const NOMINAL_GERUNDS: ReadonlySet<string> = new Set(
  `manufacturing engineering marketing trading banking computing advertising gaming shipping mining training funding financing holding operating publishing
  packaging processing building clothing lending streaming investing accounting consulting housing farming drilling testing planning pricing spending
  learning printing networking broadcasting licensing outsourcing catering brewing refining smelting semiconducting wholesaling retailing sourcing
  programming ride-hailing fundraising cleaning heating cooling lighting tooling moulding casting coating roofing flooring bottling forthcoming underlying
  charging ticketing dating fishing parking plumbing recycling recruiting staffing surveying timing travelling vending welding dyeing spinning weaving`.split(
    /\s+/u,
  ),
)

export const TIME_NOUNS: ReadonlySet<string> = new Set(
  `year years month months week weeks day days quarter quarters decade decades century hour hours minute minutes today yesterday tomorrow morning afternoon evening night
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  spring summer autumn winter time fiscal weekend moment period half`.split(/\s+/u),
)

/** Past participles that stand without "be" when no object follows: "Acme, founded in 2001 by …". */
export const REDUCED_PARTICIPLES: ReadonlySet<string> = new Set(
  `base headquarter locate found co-found cofound acquire own buy purchase make build develop produce manufacture design publish run operate lead head back fund
  support finance control hold use supply provide sell offer distribute launch create establish incorporate call know name dub license sponsor power list market
  employ chair manage direct create invent introduce release assemble construct deliver order sign award co-develop co-own rename take spin situate host serve
  issue trade describe train appoint hire elect select choose owned merge back install ship lease rent store process brew bottle price value see say report strike reach agree ink seal disclose complete close finalize
  source import procure charter obtain fabricate sew weave knit roast refine maintain operate outsource fly rename`.split(
    /\s+/u,
  ),
)

/** Which bracket ends what a bracket begins. */
export const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']' }
