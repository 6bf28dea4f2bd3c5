import { readFileSync } from 'node:fs'
import type { Plugin } from 'graphql-yoga'
import { STYLE_SHEET, savedQueries } from '#graph/saved-queries.ts'

/** Where the guide is, and the style sheet beside it. */
export const GUIDE = '/guide'
const STYLE = `${GUIDE}/style.grass`

interface Slide {
  readonly title: string
  /** Plain words. */
  readonly says: string
  /** A saved query; none on the first slide. */
  readonly query?: string
}

/** From the question to the sentence. */
const SLIDES: readonly Slide[] = [
  {
    title: 'Which company depends on which',
    says: 'Click a query: it goes to the line at the top, where the blue arrow runs it. Nothing here writes. This first one gives the graph its colours.',
  },
  {
    title: 'Who depends on Microsoft?',
    says: 'Customers and users point at whom they depend on. Click an edge: sources says how many independent papers say it, confidence how sure it is.',
    query: '01-who-depends-on',
  },
  {
    title: 'Who pays how much?',
    says: 'Only purchases with a price or a share. amountText has the words of the article, amountPerYear what they come to in a year.',
    query: '10-price-tags',
  },
  {
    title: 'Who says that TikTok buys from Microsoft?',
    says: 'Behind every edge there is a fact, behind it claims, and behind each claim the sentence of an article. Click a sentence to read it.',
    query: '11-who-says-so',
  },
  {
    title: 'On whom, through others?',
    says: 'Two steps of dependency: the suppliers of the suppliers.',
    query: '06-dependencies-in-two-steps',
  },
  {
    title: 'Who left?',
    says: 'A deal that is over has an edge of its own, PREVIOUSLY_USED, with its last day where it is known.',
    query: '03-former-suppliers',
  },
  {
    title: 'What is only said?',
    says: 'Plans, rumours, denials and disputes never become edges. They are facts with their claims, and stay here.',
    query: '12-not-yet-facts',
  },
]

/** The guide for Neo4j Browser, in the markup that its `:play` and `:guide` read. */
export function guidePage(origin: string): string {
  const queries = new Map(savedQueries().map(({ name, text }) => [name, text]))
  const slides = SLIDES.map(({ title, says, query }) => {
    const text = query === undefined ? `:style ${origin}${STYLE}` : queries.get(query)
    if (text === undefined) throw new Error(`no saved query ${query}`)
    return `<slide class="row-fluid"><div class="col-sm-12">
<h3>${escapeHtml(title)}</h3><p>${escapeHtml(says)}</p>
<figure><pre class="pre-scrollable code runnable">${escapeHtml(text)}</pre></figure>
</div></slide>`
  })
  return `<article class="guide"><title>Wiregraph</title><carousel class="deck container-fluid">
${slides.join('\n')}
</carousel></article>
`
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** Answers for the guide and the style sheet; null for everything else. */
export function answerGuide(request: Request): Response | null {
  const { pathname, origin } = new URL(request.url)
  if (pathname !== GUIDE && pathname !== STYLE) return null
  const headers = corsFor(request.headers.get('origin'))
  if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers })
  if (request.method !== 'GET') return new Response('Only GET.\n', { status: 405, headers: { allow: 'GET, OPTIONS' } })
  const [type, body] =
    pathname === GUIDE
      ? ['text/html; charset=utf-8', guidePage(origin)]
      : ['text/plain; charset=utf-8', readFileSync(STYLE_SHEET, 'utf8')]
  return new Response(body, { headers: { ...headers, 'content-type': type, 'x-content-type-options': 'nosniff' } })
}

/** Neo4j Browser on this machine may read it; it sends headers of its own, so it asks first. */
function corsFor(origin: string | null): Record<string, string> {
  const vary = { vary: 'origin' }
  if (!origin || !/^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(origin)) return vary
  return {
    ...vary,
    'access-control-allow-origin': origin,
    'access-control-allow-headers': '*',
    'access-control-allow-methods': 'GET',
  }
}

/** Serves the guide beside the API. */
export function useGuide(): Plugin {
  return {
    onRequest({ request, endResponse }) {
      const answer = answerGuide(request)
      if (answer) endResponse(answer)
    },
  }
}
