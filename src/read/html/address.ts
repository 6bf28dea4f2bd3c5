import { parse as parseHost } from 'tldts'

/**
 * The address an article is known by: the page's canonical one if it is on the same registrable domain, else the
 * address it was fetched from; without tracking parameters and fragment. A page's word about another site is not believed.
 */
export function canonicalUrl(stated: string | undefined, fetched: string | undefined): string | undefined {
  const base = parseUrl(fetched)
  const claimed = parseUrl(stated, base?.href)
  if (!base) return claimed && isArticleAddress(claimed) ? tidy(claimed) : undefined
  const believed = claimed && isArticleAddress(claimed) && sameSite(claimed, base) ? claimed : base
  return tidy(believed)
}

function parseUrl(text: string | undefined, base?: string): URL | undefined {
  if (!text || !URL.canParse(text, base)) return undefined
  const url = new URL(text, base)
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined
}

/** "/" is a front page: a template that names it canonical on every article would merge them all. */
const isArticleAddress = (url: URL) => url.pathname !== '/' || url.search !== ''

function sameSite(a: URL, b: URL): boolean {
  const site = (url: URL) => parseHost(url.hostname).domain ?? url.hostname
  return site(a) === site(b)
}

const TRACKING = /^(?:utm_.*|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|yclid|_ga|cmpid|ref_src|s_cid|wt\..*)$/i

function tidy(url: URL): string {
  const clean = new URL(url)
  clean.hash = ''
  clean.username = ''
  clean.password = ''
  for (const key of [...clean.searchParams.keys()]) if (TRACKING.test(key)) clean.searchParams.delete(key)
  clean.searchParams.sort()
  return clean.href
}

/** The site that an address is on: "bbc.co.uk" of "https://www.bbc.co.uk/news/1". */
export const siteName = (url: string): string | undefined => parseHost(url).domain ?? undefined
