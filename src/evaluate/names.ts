const LEGAL = new Set(
  (
    'inc incorporated corp corporation co company companies ltd limited llc llp lp plc ag se sa spa srl nv bv ab asa oyj oy gmbh kgaa kg kk sas ' +
    'pte pty bhd berhad tbk pjsc ao oao holding holdings group'
  ).split(' '),
)

/** "the Acme Corp.'s" and "ACME" are one name: no case, no accents, no article, no possessive, no legal form. */
export function nameKey(name: string): string {
  const words = wordsOf(name)
  if (words[0] === 'the' && words.length > 1) words.shift()
  // A legal form ends a name; "Group" alone is one.
  while (words.length > 1 && LEGAL.has(words.at(-1)!)) words.pop()
  return words.join(' ')
}

function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return plain
    .replaceAll(/['’]s?(?=\s|$)/g, '')
    .replaceAll(/(?<=\p{L})\.(?=\p{L})/gu, '')
    .split(/[^\p{L}\p{N}&+]+/u)
    .filter((word) => word !== '')
}

/** All the names of one entity, as keys. */
export function nameKeys(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map(nameKey).filter((key) => key !== ''))
}

/** The same entity by name or alias. */
export function sameEntity(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((key) => other.has(key))
}

/** Their names overlap: the words of one stand together within the other, as "Google" in "Google Cloud". */
export function namesOverlap(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((a) => [...other].some((b) => contains(a, b) || contains(b, a)))
}

function contains(long: string, short: string): boolean {
  return ` ${long} `.includes(` ${short} `)
}

const SAME_ROLE: readonly (readonly [RegExp, string])[] = [
  [/\bceo\b|\bchief executive officer\b/, 'chief executive'],
  [/\bcfo\b|\bchief finance officer\b|\b(finance|financial) chief\b|\bfinance director\b/, 'chief financial officer'],
  [/\bcoo\b|\boperations chief\b/, 'chief operating officer'],
  [/\bcto\b|\btechnology chief\b/, 'chief technology officer'],
  [/\bchair(man|woman|person)\b/, 'chair'],
  [/\bspokes(man|woman)\b/, 'spokesperson'],
  [/\bcofounder\b/, 'co founder'],
]
const ROLE_MODIFIERS = new Set(
  'former ex interim acting new incoming outgoing then current group global co longtime long-time the a an its'.split(
    ' ',
  ),
)
const ROLE_TAIL = /\s(?:of|for|at|and|in|on)\s/

/** "former co-CEO of Acme" and "chief executive officer" have one head: "chief executive". */
export function roleHead(role: string): string {
  const plain = SAME_ROLE.reduce(
    (text, [pattern, name]) => text.replace(pattern, name),
    role.toLowerCase().replaceAll('-', ' '),
  )
  const [beforeTail = ''] = plain.split(ROLE_TAIL, 1)
  const words = beforeTail.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
  while (words.length > 1 && ROLE_MODIFIERS.has(words[0]!)) words.shift()
  const head = words.join(' ')
  return head === 'boss' || head === 'chief' ? 'chief executive' : head
}

/** Two wordings of what is counted or bought share a word: "Copilot subscriptions" and "subscriptions". */
export function wordsOverlap(one: string, other: string): boolean {
  const words = new Set(wordsOf(one))
  return wordsOf(other).some((word) => words.has(word))
}
