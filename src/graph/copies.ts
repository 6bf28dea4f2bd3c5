/**
 * Tells copies of one text: wire stories printed by many papers, with another headline, shortened or corrected.
 *
 * An article keeps a MinHash signature: 128 smallest hashes over its runs of five words, one byte of each. The share of
 * bytes that two signatures have in common estimates the share of runs that the two texts have in common (their Jaccard
 * index). It depends on the two texts alone, so neither order nor batch nor deletion of others changes it.
 */

const HASHES = 128
/** Bytes that must agree in one stretch before two signatures are compared at all. */
const BAND = 4
const RUN = 5
/** Texts with fewer runs have no signature: two short notices may well use the same words. */
const FEWEST_RUNS = 20
/** Half of the runs in common: a copy cut to 60 % has more, two reporters on the same story far less. */
const ALIKE = 0.5
/** Two bytes agree by chance once in 256. */
const CHANCE = 1 / 256

const factors = seeds(0x9e3779b1).map((seed) => seed | 1)
const offsets = seeds(0x85ebca6b)

/** The signature of a text in base64; null where it is too short for one. Case and punctuation don't count. */
export function signatureOf(text: string): string | null {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(hashWord)
  const smallest = new Uint32Array(HASHES).fill(0xffffffff)
  const runs = new Set<number>()
  for (let at = 0; at + RUN <= words.length; at++) runs.add(hashRun(words, at))
  if (runs.size < FEWEST_RUNS) return null
  for (const run of runs)
    for (let i = 0; i < HASHES; i++) {
      const hash = (Math.imul(run, factors[i]!) + offsets[i]!) >>> 0
      if (hash < smallest[i]!) smallest[i] = hash
    }
  // The smallest of many hashes has leading zeros: its low bits tell texts apart, once they are mixed.
  return Buffer.from(smallest.map(mix)).toString('base64')
}

/** The share of runs of words that two texts have in common, estimated: 1 for the same text, 0 for strangers. */
export function similarity(a: string, b: string): number {
  const [x, y] = [Buffer.from(a, 'base64'), Buffer.from(b, 'base64')]
  let equal = 0
  for (let i = 0; i < HASHES; i++) if (x[i] === y[i]) equal++
  return Math.max(0, (equal / HASHES - CHANCE) / (1 - CHANCE))
}

/** An article as far as grouping needs it. */
export interface Signed {
  readonly article: string
  readonly signature?: string | null
}

/**
 * For each article the story that it tells: copies, and copies of copies, tell the same one. A story is named by its
 * first article in code order.
 */
export function storiesOf(articles: readonly Signed[]): ReadonlyMap<string, string> {
  const story = new Map(articles.map(({ article }) => [article, article]))
  const rootOf = (article: string): string => {
    const parent = story.get(article)!
    if (parent === article) return article
    const root = rootOf(parent)
    story.set(article, root)
    return root
  }
  const buckets = new Map<string, Map<string, string>>()
  for (const { article, signature } of articles) {
    if (!signature) continue
    for (const band of bandsOf(signature)) {
      const bucket = buckets.get(band) ?? new Map<string, string>()
      buckets.set(band, bucket)
      for (const [other, theirs] of bucket) {
        const [a, b] = [rootOf(article), rootOf(other)]
        if (a !== b && similarity(signature, theirs) >= ALIKE) story.set(a < b ? b : a, a < b ? a : b)
      }
      bucket.set(article, signature)
    }
  }
  return new Map([...story.keys()].map((article) => [article, rootOf(article)]))
}

function bandsOf(signature: string): string[] {
  const bytes = Buffer.from(signature, 'base64')
  return Array.from({ length: HASHES / BAND }, (_, at) => `${at}:${bytes.readUInt32LE(at * BAND)}`)
}

/** FNV-1a over UTF-16 units. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash
}

function hashRun(words: readonly number[], start: number): number {
  let hash = 0x811c9dc5
  for (let i = start; i < start + RUN; i++) hash = Math.imul(hash ^ words[i]!, 0x01000193)
  return mixed(hash)
}

function mix(hash: number): number {
  return mixed(hash) & 0xff
}

/** Spreads every bit over all others (the finaliser of MurmurHash3, which is in the public domain). */
function mixed(hash: number): number {
  let h = hash
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** 128 fixed numbers: signatures are stored, so they must never change. */
function seeds(start: number): number[] {
  return Array.from({ length: HASHES }, (_, i) => mixed(Math.imul(start, i + 1)))
}
