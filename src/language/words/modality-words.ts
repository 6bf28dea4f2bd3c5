const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** Verbs of saying: what they govern is somebody's word. */
export const SAYING = set(
  'say tell add note claim state confirm report announce argue insist acknowledge admit explain write declare disclose reveal maintain assert comment tweet post warn stress emphasize remark',
)
/** Verbs of opinion: what they govern may be so. */
export const BELIEVING = set(
  'believe think expect suggest speculate estimate predict forecast project reckon hope suspect assume imply indicate hint fear allege rumor rumour understand',
)
export const DENYING = set('deny reject refute dispute dismiss rebut')

/** Verbs whose infinitive or gerund is an intention: "plans to buy", "agreed to sell". */
export const INTENDING = set(
  'plan intend agree aim want prepare propose decide vow pledge promise commit seek set schedule move choose opt hope wish undertake slate gear look offer bid push vote elect sign',
)
/** Verbs whose infinitive, gerund or object may never come about. */
export const CONSIDERING = set(
  'consider explore mull weigh discuss negotiate contemplate study evaluate expect say report rumor rumour believe think understand tip appear seem threaten eye pursue try attempt ponder debate ask request want court look',
)
/** Verbs that end what follows: "stopped buying", "ended its partnership". */
export const ENDING = set(
  'stop cease quit discontinue halt end terminate cancel drop ditch sever dissolve abandon scrap suspend exit leave lose unwind axe shelve dump expire lapse',
)
/** Verbs that say that nothing came of what follows. */
export const FAILING = set(
  'fail refuse decline reject block abandon scrap collapse call-off withdraw oppose avoid bar ban prohibit happen fall prevent forbid veto',
)

/** Nouns whose infinitive is an intention: "a plan to buy". */
export const INTENTION_NOUNS = set(
  'plan plans agreement deal intention intent proposal bid offer option ambition goal decision promise attempt effort efforts move pledge commitment bid push desire contract pact right way chance race order',
)
export const TALK_NOUNS = set(
  'talks negotiations discussions talk discussion negotiation rumors rumours speculation possibility chance idea prospect',
)

/** Adjectives of a noun predicate. */
export const FORMER = set(
  'former earlier prior ex previous onetime one-time erstwhile then-ceo past late old departing ex-chief ousted defunct last-remaining sometime ended expired retired',
)
export const PROSPECTIVE = set(
  'planned proposed future prospective upcoming pending intended forthcoming agreed incoming designate would-be',
)
export const POSSIBLE = set(
  'potential possible rumored rumoured alleged likely hypothetical eventual mooted suspected putative',
)
export const FAILED = set(
  'failed abandoned collapsed attempted aborted blocked scrapped unsuccessful thwarted rejected cancelled canceled',
)

/** Adverbs that put a state into the past. */
export const FORMERLY = set('previously formerly once originally initially historically hitherto')
export const REPORTEDLY = set(
  'reportedly allegedly perhaps possibly probably apparently supposedly maybe presumably potentially',
)
