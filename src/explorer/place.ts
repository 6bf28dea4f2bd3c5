import { signal } from '@preact/signals'
import { CERTAINTIES, type Certainty, DRAWN, type RelationType } from './catalogue.ts'

/** Where one is on the page and what is asked for: all of it stands in the address, so that a link shows the same. */
export interface Place {
  /** Id or name of the company in the middle. */
  readonly company: string | null
  /** Ids whose neighbours are drawn too, in the order in which they were opened. */
  readonly open: readonly string[]
  /** Id of the one that the panel tells about; the one in the middle where it is null. */
  readonly about: string | null
  /** The edge whose evidence is shown, as `linkId` of links.ts writes it. */
  readonly link: string | null
  readonly article: string | null
  /** The claim to show in the article. */
  readonly claim: string | null
  readonly isLoading: boolean
  readonly isReviewing: boolean
  /** Steps from the one in the middle, 1 to 3. */
  readonly depth: number
  readonly types: readonly RelationType[]
  readonly certainties: readonly Certainty[]
  /** 0 to 1. */
  readonly confidence: number
  /** "2024-08-01": what held on that day. */
  readonly on: string | null
  readonly width: 'sources' | 'money'
  readonly as: 'graph' | 'list'
}

/** The types that are drawn until somebody chooses others. */
export const USUAL_TYPES: readonly RelationType[] = ['BUYS_FROM', 'USES', 'COMPETES_WITH', 'PARTNERS_WITH', 'PARENT_OF']

const START: Place = {
  company: null,
  open: [],
  about: null,
  link: null,
  article: null,
  claim: null,
  isLoading: false,
  isReviewing: false,
  depth: 1,
  types: USUAL_TYPES,
  certainties: ['stated'],
  confidence: 0,
  on: null,
  width: 'sources',
  as: 'graph',
}

/** Reads a place from the part of an address after "?". What it does not understand it leaves out. */
export function toPlace(search: string): Place {
  const words = new URLSearchParams(search)
  const types = listOf(words.get('types'), DRAWN)
  const certainties = listOf(
    words.get('certainty'),
    CERTAINTIES.map(({ name }) => name),
  )
  const on = words.get('on') ?? ''
  return {
    ...START,
    company: words.get('company'),
    open: words.getAll('open'),
    about: words.get('about'),
    link: words.get('link'),
    article: words.get('article'),
    claim: words.get('claim'),
    isLoading: words.has('load'),
    isReviewing: words.has('review'),
    depth: within(words.get('depth'), 1, 3, START.depth, Math.round),
    types: types ?? START.types,
    certainties: certainties?.length ? certainties : START.certainties,
    confidence: within(words.get('confidence'), 0, 1, START.confidence),
    on: /^\d{4}-\d{2}-\d{2}$/.test(on) ? on : null,
    width: words.get('width') === 'money' ? 'money' : 'sources',
    as: words.get('as') === 'list' ? 'list' : 'graph',
  }
}

/** The address of a place: "/?company=organization%2Fmicrosoft". What is as usual is left out. */
export function toAddress(place: Place): string {
  const words = new URLSearchParams()
  const set = (name: string, value: string | null, usual: string | null = null) => {
    if (value !== null && value !== usual) words.set(name, value)
  }
  set('company', place.company)
  for (const id of place.open) words.append('open', id)
  set('about', place.about)
  set('link', place.link)
  set('article', place.article)
  set('claim', place.claim)
  if (place.isLoading) words.set('load', '')
  if (place.isReviewing) words.set('review', '')
  set('depth', String(place.depth), String(START.depth))
  set('types', place.types.join(), START.types.join())
  set('certainty', place.certainties.join(), START.certainties.join())
  set('confidence', String(place.confidence), String(START.confidence))
  set('on', place.on)
  set('width', place.width, START.width)
  set('as', place.as, START.as)
  const search = words.toString()
  return search ? `/?${search}` : '/'
}

/** The filters, which stay when one goes elsewhere. */
function filtersOf({ depth, types, certainties, confidence, on, width, as }: Place): Partial<Place> {
  return { depth, types, certainties, confidence, on, width, as }
}

/** The place of a company's graph, with the filters of another place. */
export function placeOf(company: string, from: Place = START): Place {
  return { ...START, ...filtersOf(from), company }
}

/** The place of an article, and of a claim in it. */
export function placeOfArticle(article: string, claim: string | null = null, from: Place = START): Place {
  return { ...START, ...filtersOf(from), article, claim }
}

/** Where nothing has been chosen yet. */
export const FRONT = START

/** Where an article can be loaded. */
export const LOAD: Place = { ...START, isLoading: true }

/** Where what people should look at is shown. */
export const REVIEW: Place = { ...START, isReviewing: true }

/** Where we are. Change it with `go` only. */
export const place = signal(START)

/** Goes to a place. `replace` leaves no step behind to go back to: for a slider that is being moved. */
export function go(change: Partial<Place>, { replace = false } = {}): void {
  const next = { ...place.value, ...change }
  const address = toAddress(next)
  if (address !== toAddress(place.value)) history[replace ? 'replaceState' : 'pushState'](null, '', address)
  place.value = next
}

/** Takes the place from the address bar, now and whenever somebody goes back. */
export function followAddress(): void {
  const read = () => {
    place.value = toPlace(location.search)
  }
  read()
  addEventListener('popstate', read)
}

function listOf<T extends string>(text: string | null, known: readonly T[]): T[] | null {
  if (text === null) return null
  const words = text.split(',')
  return known.filter((name) => words.includes(name))
}

function within(text: string | null, low: number, high: number, usual: number, to = (n: number) => n): number {
  const number = text === null ? Number.NaN : Number(text)
  return number >= low && number <= high ? to(number) : usual
}
