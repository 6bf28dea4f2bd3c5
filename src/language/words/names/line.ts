/** One spelling of a listed name: "?" after it in the list says that it is also something else. */
interface Spelling {
  readonly name: string
  readonly ambiguous: boolean
}

/** Reads "Emirates ? = Fly Emirates": the name first, then its other names. */
export function readSpellings(names: string): [Spelling, ...Spelling[]] {
  const [first = '', ...others] = names.split(' = ')
  return [readSpelling(first), ...others.map(readSpelling)]
}

function readSpelling(text: string): Spelling {
  const ambiguous = text.endsWith(' ?')
  return { name: ambiguous ? text.slice(0, -2) : text, ambiguous }
}

/** What a list says of one of its spellings. */
export interface Listed {
  /** The first name of the line. */
  readonly name: string
  readonly flagged: boolean
}

/** Reads a list's names only when one is asked for: building thousands of objects would take longer than a short run. */
export function readListed(names: string, spelling: string): Listed {
  const spellings = readSpellings(names)
  const found = spellings.find(({ name }) => name === spelling || withoutAccents(name) === spelling)
  return { name: spellings[0].name, flagged: found?.ambiguous ?? false }
}

/** Enters every spelling of a line, with and without accents; what an earlier line has claimed stays. */
export function enterSpellings<Line>(found: Map<string, Line>, names: string, line: Line): void {
  for (const spelling of names.split(' = ')) {
    const name = spelling.endsWith(' ?') ? spelling.slice(0, -2) : spelling
    if (!found.has(name)) found.set(name, line)
    if (isAscii(name)) continue
    const plain = withoutAccents(name)
    if (!found.has(plain)) found.set(plain, line)
  }
}

/** Newspapers set curly apostrophes, lists do not: "Lowe’s" is looked up as "Lowe's". */
export function straighten(name: string): string {
  return name.includes('’') ? name.replaceAll('’', "'") : name
}

/** "Nestlé" as newswires without accents write it, "Nestle"; the name itself where it has none. */
function withoutAccents(name: string): string {
  if (isAscii(name)) return name
  return name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/ø/g, 'o')
    .replace(/Ø/g, 'O')
    .replace(/ß/g, 'ss')
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false
  return true
}

/** Builds on first use: a command that reads no names pays for none. */
export function lazily<T>(build: () => T): () => T {
  let built: { readonly value: T } | undefined
  return () => {
    built ??= { value: build() }
    return built.value
  }
}
