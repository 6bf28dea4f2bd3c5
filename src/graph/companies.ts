import type { EntityKind } from '#model/extraction.ts'
import type { Ask } from './ask.ts'
import type { Besides, CompanyMatch, GraphEntity } from './graph.ts'
import { aliasKey, aliasMatch, normaliseName } from './names.ts'
import { askFacts } from './read-facts.ts'
import { toEntity } from './records.ts'
import { askRelated } from './related.ts'
import { numbered, statement, together } from './statements.ts'
import type { Store } from './store.ts'
import { byCode, capKey, capped } from './values.ts'
import { askWalk } from './walk.ts'

/** See Graph.company. */
export async function findCompany(store: Store, name: string, besides: readonly Besides[] = []): Promise<CompanyMatch> {
  const asks = besides.map(askBesides)
  const parts = together(
    'company',
    asks.map(({ text }) => text),
  )
  const [row] = await store.read(parts, {
    key: capKey(name.trim()),
    name: aliasKey(name),
    match: aliasMatch(name),
    ...numbered(asks.map(({ params }) => params)),
  })
  const found = row!.found as readonly (readonly [key: string, name: string, rank: number])[]
  const best = found.filter(([, , rank]) => rank === found[0]![2]).map((values) => toEntity(values)!)
  if (best.length > 0)
    return {
      company: best[0]!,
      others: best.slice(1),
      suggestions: [],
      ...(asks.length > 0 && { besides: asks.map((ask, at) => ask.read(row![`part${at}`] as unknown[])(best[0]!)) }),
    }
  const near = await search(store, name, { kinds: ['Organization'], limit: 5 })
  return { company: null, others: [], suggestions: [...new Set(near.map((entity) => entity.name))] }
}

type Found = NonNullable<CompanyMatch['besides']>[number]

function askBesides(one: Besides): Ask<(company: GraphEntity) => Found> {
  if ('walk' in one) return askWalk(one.walk, 'Organization', one.options)
  const ask: Ask<Found> =
    'role' in one ? askRelated(one.role, one.asOf, one.reading) : askFacts(one.filter, one.reading)
  return { ...ask, read: (items) => () => ask.read(items) }
}

/** See Graph.search. */
export async function search(
  store: Store,
  text: string,
  { kinds, limit = 10 }: { readonly kinds?: readonly EntityKind[]; readonly limit?: number } = {},
): Promise<readonly GraphEntity[]> {
  const query = toLucene(text)
  if (query === '') return []
  const rows = await store.read(statement('search'), {
    text: query,
    kinds: kinds ?? null,
    limit: Math.max(1, Math.min(100, limit)),
  })
  return rows.map((row) => row.entity as GraphEntity)
}

/**
 * Words, their beginnings and near misses, as a Lucene query. Everything that is not a letter or digit goes: names like
 * `Yahoo! OR` are syntax errors otherwise. "micrsoft" becomes `(micrsoft^4 micrsoft* micrsoft~)`.
 */
function toLucene(text: string): string {
  const words = normaliseName(text).match(/[\p{L}\p{N}]+/gu) ?? []
  return words
    .slice(0, 10)
    .map((word) => {
      const short = [...word].slice(0, 64).join('')
      return `(${short}^4 ${short}*${[...short].length > 2 ? ` ${short}~` : ''})`
    })
    .join(' ')
}

/** See Graph.entities. */
export async function entities(store: Store, keys: readonly string[]): Promise<readonly (GraphEntity | null)[]> {
  const found = await store.read(statement('entities'), { keys: capped(keys) })
  const byKey = new Map(found.map((row) => [row.key, row.entity as GraphEntity]))
  return keys.map((key) => byKey.get(capKey(key)) ?? null)
}

/** See Graph.aliases. */
export async function aliases(store: Store, keys: readonly string[]): Promise<readonly (readonly string[])[]> {
  const found = await store.read(statement('aliases'), { keys: capped(keys) })
  const byKey = new Map(found.map((row) => [row.key, (row.names as string[]).sort(byCode)]))
  return keys.map((key) => byKey.get(capKey(key)) ?? [])
}
