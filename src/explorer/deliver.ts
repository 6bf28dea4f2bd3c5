import { ask, Refusal } from './ask.ts'
import type { Draft } from './drafts.ts'
import {
  type BegunAnswer,
  LOAD_ARTICLE,
  LOAD_FEED,
  LOAD_URL,
  type Loaded,
  type LoadedAnswer,
} from './load-questions.ts'

/** What has become of something that somebody gave: loaded, being loaded article by article, or refused. */
export interface Delivery {
  readonly name: string
  readonly loaded?: Loaded
  /** Id of the load of a feed, which may go on. */
  readonly feed?: string
  readonly refusal?: Refusal
}

/** Something to load, one after the other. */
export interface Job {
  /** What to call it while it is read. */
  readonly name: string
  readonly load: () => Promise<Omit<Delivery, 'name'>>
}

/** Articles that a feed may name at most: a person looks on. */
const MOST_ARTICLES = 100

/** An article that was pasted, chosen or dropped. */
export function draftJob({ name, input, problem }: Draft): Job {
  const load = async () => {
    if (problem) throw new Refusal('UNKNOWN_FORMAT', problem.message, problem.remedy)
    return { loaded: (await ask<LoadedAnswer>(LOAD_ARTICLE, { input })).loaded }
  }
  return { name, load }
}

/** The article at an address, or all that a feed there names. */
export function addressJob(words: string, isFeed: boolean): Job {
  const load = async () => {
    const url = toWebAddress(words)
    const loaded = isFeed ? null : await loadOne(url)
    return loaded ?? { feed: (await ask<BegunAnswer>(LOAD_FEED, { url, first: MOST_ARTICLES })).load.id }
  }
  return { name: words, load }
}

/** The article at an address; null where a feed is there. */
async function loadOne(url: string): Promise<Pick<Delivery, 'loaded'> | null> {
  try {
    return { loaded: (await ask<LoadedAnswer>(LOAD_URL, { url })).loaded }
  } catch (error) {
    if (error instanceof Refusal && error.code === 'MANY_ARTICLES') return null
    throw error
  }
}

/** Does a job; what the server says no to is an answer too. */
export async function deliver({ name, load }: Job): Promise<Delivery> {
  try {
    return { name, ...(await load()) }
  } catch (error) {
    if (error instanceof Refusal) return { name, refusal: error }
    throw error
  }
}

/** "example.org/news" is meant as "https://example.org/news". Throws Refusal where it is no address of the web. */
export function toWebAddress(words: string): string {
  const text = words.trim()
  const address = /^[a-z][a-z\d+.-]*:/i.test(text) && !/^[^/]+:\d+(?:\/|$)/.test(text) ? text : `https://${text}`
  if (URL.canParse(address) && /^https?:/i.test(address)) return address
  throw new Refusal('BAD_USER_INPUT', 'This is no web address.', 'It starts with https:// or http://.')
}
