import { canonical } from '../canonical.ts'
import { kindOf } from '../kinds.ts'
import { aliasMatch, bestName } from '../names.ts'
import { aliasRows, renewNames } from '../naming.ts'
import { statement } from '../statements.ts'
import type { Row } from '../store.ts'
import { byCode } from '../values.ts'
import { lookAt, type Rule } from './rule.ts'

/** Names follow from what articles call the entity; an entity that none mentions has no business here. */
export const entities: Rule = {
  about: 'entities',
  holds: 'each is mentioned by an article, has the kind of its key and the names that articles use',
  look: (run, after) => lookAt(run, 'entities', after, judgeEntity),
  async repair(run, wrong) {
    const keys = wrong.map(({ id }) => id)
    await run(statement('check/kinds'), { rows: keys.map((key) => ({ key, kind: kindOf(key) ?? null })) })
    await renewNames(run, keys)
    return { did: 'named anew after their articles; those that no article mentions are taken out', loadAgain: [] }
  },
}

function judgeEntity(row: Row): string | null {
  const [id, full, names] = [row.id as string, row.full as string[], row.names as string[]]
  if (full.length === 0) return 'is mentioned by no article'
  const kind = kindOf(id) ?? null
  if (row.kind !== kind || canonical(row.labels) !== canonical([kind]))
    return `is a ${(row.labels as string[]).join(' and ') || 'nothing'} (${row.kind})`
  if (row.name !== bestName(full)) return `is called "${row.name}" and not "${bestName(full)}"`
  const right = aliasRows(id, names).map(({ key, match, text }) => ({ key, match, text }))
  const stored = row.aliases as { key: string; match: string; text: string }[]
  return sorted(right) === sorted(stored) ? null : 'has other aliases than the names that articles use'
}

function sorted(aliases: readonly Row[]): string {
  return canonical(aliases.map(canonical).sort(byCode))
}

/** Every alias names somebody and is matched by its own words. */
export const aliases: Rule = {
  about: 'aliases',
  holds: 'each names somebody and is matched by its own words',
  look: (run, after) =>
    lookAt(run, 'aliases', after, ({ id, match, entities }) => {
      if (entities === 0) return 'names nobody'
      return match === aliasMatch(id as string) ? null : `is matched by "${match}"`
    }),
  async repair(run, wrong) {
    const keys = wrong.map(({ id }) => id)
    await run(statement('check/matches'), { rows: keys.map((key) => ({ key, match: aliasMatch(key) })) })
    await run(statement('retract/aliases'), { keys })
    return { did: 'matched by their own words; those that name nobody are taken out', loadAgain: [] }
  },
}
