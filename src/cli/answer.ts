import type { ClaimEvidence, DependencyPath, Graph, Hop } from '#graph/graph.ts'
import { Failure } from '#model/failure.ts'
import { paint } from './paint.ts'
import { onOneLine } from './show.ts'

const DEPTH = 2
const QUOTES_A_HOP = 2

/** Everyone who depends on a company, how, and the words that say so with who wrote or said them. */
export async function whoDependsOn(graph: Graph, name: string): Promise<string> {
  const { company } = await graph.company(name)
  if (!company) throw new Failure('NOT_FOUND', `Nothing that was loaded mentions ${name}.`, 'Load articles that do.')
  const { paths } = await graph.dependents(company, { depth: DEPTH })
  const claims = await claimsBehind(graph, paths)
  if (paths.length === 0) return `Nobody, as far as the articles say.\n`
  return paths.map((path) => showPath(path, claims)).join('\n')
}

async function claimsBehind(
  graph: Graph,
  paths: readonly DependencyPath[],
): Promise<ReadonlyMap<string, readonly ClaimEvidence[]>> {
  const ids = [...new Set(paths.flatMap(({ hops }) => hops.flatMap(({ factIds }) => factIds)))]
  const evidence = await graph.evidence(ids)
  return new Map(ids.map((id, i) => [id, evidence[i] ?? []]))
}

function showPath({ hops }: DependencyPath, claims: ReadonlyMap<string, readonly ClaimEvidence[]>): string {
  const [first] = hops
  const chain = hops.map((hop, i) => ` ${paint.cyan(`${i > 0 ? 'which ' : ''}${words(hop)}`)} ${hop.to.name}`).join(',')
  const quotes = hops.flatMap((hop) =>
    hop.factIds
      .flatMap((id) => claims.get(id) ?? [])
      .filter(({ polarity }) => polarity === 'positive')
      .slice(0, QUOTES_A_HOP)
      .map(showQuote),
  )
  return [`${paint.bold(first?.from.name ?? '')}${chain}`, ...quotes, ''].join('\n')
}

const WORDS: Readonly<Partial<Record<Hop['type'], string>>> = {
  BUYS_FROM: 'buys from',
  USES: 'uses',
  OFFERS: 'is made by',
  PARENT_OF: 'belongs to',
}

const words = ({ type }: Hop) => WORDS[type] ?? type

/** The quote, and after it the money, the publisher, the date and who is cited. */
function showQuote(claim: ClaimEvidence): string {
  const { article, attribution, amount, share } = claim
  const source = [
    amount && paint.green(amount.text),
    share && paint.green(share.text),
    attribution && `according to ${attribution.text}`,
    article.publisher ?? article.title ?? article.id,
    article.publishedAt?.slice(0, 10),
  ].filter((part) => part)
  return `  “${onOneLine(claim.quote)}”\n    ${paint.dim('—')} ${source.join(paint.dim(' · '))}`
}
