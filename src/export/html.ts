import type { GraphExport, Part } from '#graph/exports.ts'
import type { ClaimEvidence, Fact } from '#graph/graph.ts'
import { drawing } from './drawing.ts'
import { groupsOf, type Member } from './groups.ts'
import { STYLE } from './style.ts'
import { escapeXml } from './xml.ts'

/** Facts shown, and claims with each: what a person reads in one page. The rest is counted. */
const FACTS = 300
const CLAIMS = 5

/**
 * A company's view as one page that needs nothing else: a drawing, and under each fact the sentences that say it. No
 * scripts, no requests; articles are linked to where they have an address.
 */
export async function* writeHtml(graph: GraphExport, part: Part): AsyncGenerator<string> {
  const { company } = part
  if (company === undefined) throw new Error('a page is about one company')
  const { facts, total } = await strongest(graph, part)
  const self = facts.flatMap(({ subject, object }) => [subject, object]).find((entity) => entity?.key === company)
  const name = self?.name ?? company
  yield `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${escapeXml(name)}: who depends on whom</title>
<style>${STYLE}</style></head>
<body><main><h1>${escapeXml(name)}</h1>
<p class="about">${total} facts from the news${total > FACTS ? `, the ${FACTS} surest of them here` : ''}. Each opens to the words that say it.</p>
`
  const groups = groupsOf(facts, company)
  yield drawing(name, groups)
  for (const { title, facts: members } of groups) {
    yield `<section><h2>${escapeXml(title)}</h2>\n`
    for (let at = 0; at < members.length; at += 20) {
      const some = members.slice(at, at + 20)
      const claims = await graph.evidence(some.map(({ fact }) => fact.id))
      for (const [i, member] of some.entries()) yield factItem(member, claims[i] ?? [])
    }
    yield '</section>\n'
  }
  yield '</main></body></html>\n'
}

async function strongest(graph: GraphExport, part: Part) {
  const facts: Fact[] = []
  let total = 0
  for await (const fact of graph.facts(part)) {
    total++
    facts.push(fact)
    // Twice as many as are shown is when the weaker half goes: a hub may have any number.
    if (facts.length >= 2 * FACTS) facts.sort(bySurest).splice(FACTS)
  }
  return { facts: facts.sort(bySurest).slice(0, FACTS), total }
}

function bySurest(a: Fact, b: Fact): number {
  return b.confidence - a.confidence || (a.id < b.id ? -1 : 1)
}

function factItem({ fact, other }: Member, claims: readonly ClaimEvidence[]): string {
  const reads = `${fact.subject.name} ${fact.display.split(' · ')[0]} ${fact.object?.name ?? ''}`
  const about = [fact.status === 'current' ? null : fact.status, ...fact.display.split(' · ').slice(1)]
  const sure = `${Math.round(fact.confidence * 100)}% sure, ${fact.sourceCount} source${fact.sourceCount === 1 ? '' : 's'}`
  const more = claims.length > CLAIMS ? `<p class="source">and ${claims.length - CLAIMS} more</p>` : ''
  return `<details${other ? '' : ' class="figure"'}><summary><b>${escapeXml(reads.trim())}</b> <span>${escapeXml([...about, sure].filter(Boolean).join(' · '))}</span></summary>
${claims.slice(0, CLAIMS).map(claimItem).join('')}${more}</details>
`
}

function claimItem(claim: ClaimEvidence): string {
  const { sentence, article, modality, polarity, attribution } = claim
  const [from, to] = [claim.start - sentence.start, claim.end - sentence.start]
  const [before, said, after] = [sentence.text.slice(0, from), sentence.text.slice(from, to), sentence.text.slice(to)]
  const words = `${escapeXml(before)}<mark>${escapeXml(said)}</mark>${escapeXml(after)}`
  const about = [
    polarity === 'negative' ? 'denied' : modality === 'asserted' ? null : modality,
    attribution && `according to ${attribution.text}`,
    article.publisher,
    article.publishedAt?.slice(0, 10),
  ].filter(Boolean)
  const title = article.title ?? article.url ?? article.id
  const link = /^https?:\/\//.test(article.url ?? '')
    ? `<a href="${escapeXml(article.url!)}" rel="noreferrer noopener">${escapeXml(title)}</a>`
    : escapeXml(title)
  return `<blockquote>${words}</blockquote><p class="source">${link}${about.map((part) => ` · ${escapeXml(part!)}`).join('')}</p>\n`
}
