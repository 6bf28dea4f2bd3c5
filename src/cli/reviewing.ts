import { readFile } from 'node:fs/promises'
import type { Graph } from '#graph/graph.ts'
import type { CorrectionInput } from '#graph/review/review.ts'
import { Decision } from '#model/decision.ts'
import { Failure } from '#model/failure.ts'
import { RELATION_NAMES, type RelationName } from '#model/relation.ts'
import { attempt } from './attempt.ts'
import { print, printJson } from './output.ts'
import { openReadyGraph } from './ready-graph.ts'
import type { DecidingOptions } from './review.ts'
import { showDecision } from './show-decision.ts'

/** Accepts or rejects claims, one after another; one that is not there does not stop the others. */
export function decideClaims(
  ids: readonly string[],
  action: 'accept' | 'reject',
  options: DecidingOptions,
): Promise<void> {
  return withGraph(options, async (graph) => {
    for (const id of ids) await attempt(id, async () => tell(await graph[action](id, decider(options)), options))
  })
}

/** Corrects one claim; its ends are given by name. */
export function correctClaim(
  id: string,
  {
    turn,
    type,
    subject,
    object,
    status,
    modality,
    polarity,
    ...options
  }: DecidingOptions & CorrectionInput & { turn?: boolean },
): Promise<void> {
  return withGraph(options, async (graph) => {
    const change: CorrectionInput = {
      ...(turn && { turned: true }),
      ...(type && { type: typeNamed(type) }),
      ...(subject && { subject: await keyOf(graph, subject) }),
      ...(object && { object: await keyOf(graph, object) }),
      ...(status && { status }),
      ...(modality && { modality }),
      ...(polarity && { polarity }),
    }
    await tell(await graph.correct(id, change, decider(options)), options)
  })
}

export function mergeCompanies(
  company: string,
  { into, ...options }: DecidingOptions & { into: string },
): Promise<void> {
  return withGraph(options, async (graph) =>
    tell(await graph.mergeCompanies(await keyOf(graph, company), await keyOf(graph, into), decider(options)), options),
  )
}

export function splitCompany(
  company: string,
  { name, article, called, ...options }: DecidingOptions & { name: string; article?: string[]; called?: string[] },
): Promise<void> {
  return withGraph(options, async (graph) => {
    const where = { ...(article && { articles: article }), ...(called && { names: called }) }
    await tell(await graph.splitCompany(await keyOf(graph, company), name, where, decider(options)), options)
  })
}

export function keepApart(a: string, b: string, options: DecidingOptions): Promise<void> {
  return withGraph(options, async (graph) =>
    tell(await graph.keepApart(await keyOf(graph, a), await keyOf(graph, b), decider(options)), options),
  )
}

export function undoDecisions(ids: readonly string[], options: DecidingOptions): Promise<void> {
  return withGraph(options, async (graph) => {
    for (const id of ids) await attempt(id, async () => tell(await graph.undoDecision(id, decider(options)), options))
  })
}

/** Prints every decision, undone ones too, oldest last. */
export function exportDecisions(options: Pick<DecidingOptions, 'data'>): Promise<void> {
  return withGraph(options, async (graph) => {
    for (let after: string | undefined; ; ) {
      const page = await graph.decisions({}, { limit: 200, ...(after !== undefined && { after }) })
      for (const decision of page.items) await print(JSON.stringify(decision))
      if (!page.hasMore) return
      after = page.cursorAt(page.items.length - 1)
    }
  })
}

export async function importFile(path: string, options: Pick<DecidingOptions, 'data'>): Promise<void> {
  const decisions = await readDecisions(path)
  await withGraph(options, async (graph) => {
    const taken = await graph.importDecisions(decisions)
    await print(`${taken} decisions taken in, ${decisions.length - taken} were there already.`)
  })
}

/** The decisions of a file. @throws Failure INPUT_NOT_FOUND, INPUT_UNREADABLE with the line that is wrong */
export async function readDecisions(path: string): Promise<readonly Decision[]> {
  const text = await readFile(path, 'utf8').catch((cause) => {
    throw new Failure('INPUT_NOT_FOUND', `${path} can't be read: ${cause.message}.`, 'Look at the path.', cause)
  })
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return []
    try {
      return [Decision.parse(JSON.parse(line))]
    } catch (cause) {
      throw new Failure(
        'INPUT_UNREADABLE',
        `Line ${at + 1} of ${path} is no decision.`,
        'Give a file that "wiregraph review export" printed.',
        cause,
      )
    }
  })
}

async function withGraph(options: Pick<DecidingOptions, 'data'>, work: (graph: Graph) => Promise<void>): Promise<void> {
  const graph = await openReadyGraph(options.data)
  try {
    await work(graph)
  } finally {
    await graph.close()
  }
}

function decider({ by, reason }: DecidingOptions) {
  return { by, at: new Date().toISOString(), reason: reason ?? null }
}

async function tell(decision: Decision, { json }: DecidingOptions): Promise<void> {
  if (json) await printJson(decision)
  else await print(showDecision(decision))
}

/** The key of a name or id; a name that several companies have is asked for by id. */
async function keyOf(graph: Graph, name: string): Promise<string> {
  const [entity] = await graph.entities([name])
  if (entity) return entity.key
  const { company, others, suggestions } = await graph.company(name)
  if (company && others.length === 0) return company.key
  if (company) {
    const ids = [company, ...others].map(({ key }) => `"${key}"`).join(', ')
    throw new Failure('USAGE', `${name} is the name of several companies.`, `Give the id of one: ${ids}.`)
  }
  const near = suggestions.length > 0 ? `Did you mean ${suggestions.slice(0, 3).join(', ')}?` : 'Look at the spelling.'
  throw new Failure('NOT_FOUND', `Nothing in the graph goes by ${name}.`, near)
}

function typeNamed(name: string): RelationName {
  const type = RELATION_NAMES.find((known) => known === name.toUpperCase())
  if (type) return type
  throw new Failure('USAGE', `There is no relation "${name}".`, `Choose one of ${RELATION_NAMES.join(', ')}.`)
}
