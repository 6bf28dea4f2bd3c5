/** One line of a name list: `name = other name ? = …`, where "?" says that the word is also something else. */
export interface NameLine {
  readonly name: string
  readonly ambiguous: boolean
  readonly aliases: readonly { readonly name: string; readonly ambiguous: boolean }[]
}

/** Reads "Emirates ? = Fly Emirates". */
export function readNames(text: string): NameLine {
  const [first = '', ...others] = text.split(' = ')
  return { ...readFlag(first), aliases: others.map(readFlag) }
}

function readFlag(text: string): { name: string; ambiguous: boolean } {
  const ambiguous = text.endsWith(' ?')
  return { name: ambiguous ? text.slice(0, -2) : text, ambiguous }
}

/** Newspapers set curly apostrophes, lists do not: "Lowe’s" is looked up as "Lowe's". */
export function straighten(name: string): string {
  return name.includes('’') ? name.replaceAll('’', "'") : name
}

/** "Nestlé" as newswires without accents write it, "Nestle"; the name itself where it has none. */
export function withoutAccents(name: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range starts at NUL
  if (/^[\x00-\x7f]*$/.test(name)) return name
  return name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/ø/g, 'o')
    .replace(/Ø/g, 'O')
    .replace(/ß/g, 'ss')
}

/** Builds on first use: a command that reads no names pays for none. */
export function lazily<T>(build: () => T): () => T {
  let built: { readonly value: T } | undefined
  return () => {
    built ??= { value: build() }
    return built.value
  }
}
