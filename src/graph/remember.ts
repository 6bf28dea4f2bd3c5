/** Clients choose what is remembered, by the types and fields that they ask for: without an end. Neo4j keeps as many plans. */
const MOST = 1_000

/** Makes each text once, for as long as there are not too many of them; then all are made anew. */
export function remembering(): (key: string, make: () => string) => string {
  const texts = new Map<string, string>()
  return (key, make) => {
    const known = texts.get(key)
    if (known !== undefined) return known
    const text = make()
    if (texts.size >= MOST) texts.clear()
    texts.set(key, text)
    return text
  }
}
