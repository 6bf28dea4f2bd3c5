import { aliasKey, aliasMatch, bestName } from './names.ts'
import type { ArticleRows, EntityNames } from './rows.ts'
import { statement } from './statements.ts'
import type { Row, Run } from './store.ts'
import { byCode } from './values.ts'

/** Adds the names that some articles use. What is shown is the best of all names, so the order of articles never matters. */
export async function addNames(run: Run, articles: readonly ArticleRows[]): Promise<void> {
  const used = gather(articles.flatMap((article) => article.names))
  const rows = await run(statement('load/known-names'), { keys: [...used.keys()] })
  const known: Known = new Map()
  for (const row of rows) {
    const entity = used.get(row.key as string)!
    if (row.name) entity.full.push(row.name as string)
    // The spelling known so far competes with the new ones under the same alias key.
    const aliases = new Map((row.aliases as { key: string; text: string }[]).map(({ key, text }) => [key, text]))
    for (const key of new Set(entity.all.map(aliasKey))) if (aliases.has(key)) entity.all.push(aliases.get(key)!)
    known.set(row.key as string, { name: row.name as string | null, aliases })
  }
  await writeNames(run, used, known)
}

/** Finds the names of some entities anew after articles went: nothing of those articles stays. */
export async function renewNames(run: Run, entities: readonly string[]): Promise<void> {
  if (entities.length === 0) return
  const keys = [...new Set(entities)].sort(byCode)
  const aliases = (await run(statement('retract/aliases-of'), { keys })).map((row) => row.key)
  await run(statement('retract/entities'), { keys })
  const left = await run(statement('retract/names-left'), { keys })
  const used: Names = new Map(
    left.map((row) => [row.key as string, { full: row.full as string[], all: row.names as string[] }]),
  )
  await run(statement('retract/names'), {
    rows: [...used].map(([entity, { all }]) => ({ entity, names: [...new Set(all.map(aliasKey))] })),
  })
  await writeNames(run, used)
  await run(statement('retract/aliases'), { keys: aliases })
}

/** The same for publishers. */
export async function addPublisherNames(run: Run, articles: readonly ArticleRows[]): Promise<void> {
  const names = new Map<string, string[]>()
  for (const { publisher } of articles)
    if (publisher) names.set(publisher.key, [...(names.get(publisher.key) ?? []), publisher.name])
  const known = await run(statement('load/publisher-names'), { keys: [...names.keys()] })
  for (const row of known) if (row.name) names.get(row.key as string)!.push(row.name as string)
  const named = new Map(known.map((row) => [row.key as string, row.name]))
  await writePublishers(run, new Map([...names].filter(([key, spellings]) => bestName(spellings) !== named.get(key))))
}

export async function renewPublisherNames(run: Run, publishers: readonly string[]): Promise<void> {
  if (publishers.length === 0) return
  const keys = [...new Set(publishers)].sort(byCode)
  await run(statement('retract/publishers'), { keys })
  const left = await run(statement('retract/publisher-names'), { keys })
  await writePublishers(run, new Map(left.map((row) => [row.key as string, row.names as string[]])))
}

async function writePublishers(run: Run, names: ReadonlyMap<string, readonly string[]>): Promise<void> {
  if (names.size === 0) return
  await run(statement('load/publisher-name'), {
    rows: [...names].map(([key, spellings]) => ({ key, name: bestName(spellings) })),
  })
}

/** For each entity the full names and all names. */
type Names = Map<string, { readonly full: string[]; readonly all: string[] }>

function gather(names: readonly EntityNames[]): Names {
  const gathered: Names = new Map()
  for (const { entity, name, all } of [...names].sort((a, b) => byCode(a.entity, b.entity))) {
    const known = gathered.get(entity)
    if (known) {
      known.full.push(name)
      known.all.push(...all)
    } else gathered.set(entity, { full: [name], all: [...all] })
  }
  return gathered
}

/** What the graph calls entities already, and so need not be told. */
type Known = Map<string, { readonly name: string | null; readonly aliases: ReadonlyMap<string, string> }>

async function writeNames(run: Run, names: Names, known: Known = new Map()): Promise<void> {
  const best = [...names].map(([key, { full }]) => ({ key, name: bestName(full) }))
  const rows = best.filter(({ key, name }) => known.get(key)?.name !== name)
  if (rows.length > 0) await run(statement('load/entity-names'), { rows })
  const aliases = [...names]
    .flatMap(([entity, { all }]) => aliasRows(entity, all))
    .filter(({ key, entity, text }) => known.get(entity as string)?.aliases.get(key as string) !== text)
  if (aliases.length > 0)
    await run(statement('load/aliases'), { rows: aliases.sort((a, b) => byCode(a.key as string, b.key as string)) })
}

/** One row for each alias of the entity, with the best of its spellings. */
export function aliasRows(entity: string, names: readonly string[]): Row[] {
  const spellings = new Map<string, string[]>()
  for (const name of names) spellings.set(aliasKey(name), [...(spellings.get(aliasKey(name)) ?? []), name])
  return [...spellings].map(([key, texts]) => ({
    key,
    match: aliasMatch(key),
    entity,
    text: bestName(texts),
  }))
}
