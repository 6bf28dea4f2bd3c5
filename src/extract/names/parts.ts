import type { TaggedToken } from '#language/tags.ts'
import {
  isCommonWord,
  isDemonym,
  isLegalSuffix,
  longestKnownName,
  lookupOrganization,
  lookupPlace,
  lookupProduct,
} from '#language/words/names/index.ts'
import { areDemonyms, isOrganizationHead } from './shapes.ts'

/** From the first token to behind the last. */
type Range = [from: number, to: number]

/** Parts a run of capitals into names: at a known maker before its product, and around titles and demonyms that belong to neither. */
export function partsOfRun(
  tokens: readonly TaggedToken[],
  texts: readonly string[],
  from: number,
  to: number,
): Range[] {
  const [start, end] = withoutEdges(tokens, texts, from, to)
  return (
    splitAtPlace(tokens, texts, start, end) ??
    splitAtRegion(tokens, texts, start, end) ??
    splitAtMaker(texts, start, end) ??
    splitAtInitials(texts, start, end) ?? [[start, end]]
  )
}

/** Without a demonym, "The" or a comma at either end, and the letters behind a person's name. */
function withoutEdges(tokens: readonly TaggedToken[], texts: readonly string[], from: number, to: number): Range {
  let start = from
  let end = to
  if (
    end - start > 1 &&
    isDemonym(texts[start] as string) &&
    texts[start + 1] !== ',' &&
    !keepsDemonym(texts, start, end)
  )
    start++
  while (end - start > 1 && isCompoundAdjective(texts[start] as string) && longestKnownName(texts, start) < 2) start++
  while (end - start > 1 && texts[start] === 'The' && start === 0 && !isBareTitle(tokens, end)) start++
  while (end - start > 1 && (tokens[end - 1] as TaggedToken).text === ',') end--
  while (end - start > 2 && POST_NOMINALS.test(texts[end - 1] as string)) end--
  while (end - start > 1 && HOLDERS.has(texts[end - 1] as string)) end--
  // "Gulf Arab producers", "Big Five American firms"
  const next = tokens[end]
  if (end - start > 1 && isDemonym(texts[end - 1] as string) && next?.tag === 'NOUN' && /^\p{Ll}/u.test(next.text)) {
    if (longestKnownName(texts, start) !== end - start && !areDemonyms(texts.slice(start, end))) end--
  }
  return [start, end]

  /** "The Star (", "The Sun is": the article belongs to one common word that a capital makes a name. */
  function isBareTitle(all: readonly TaggedToken[], behind: number): boolean {
    const word = texts[start + 1] as string
    if (behind - start !== 2 || !isCommonWord(word.toLowerCase()) || isOrganizationHead(word)) return false
    return all[behind]?.text === '(' || all[behind]?.tag === 'BE'
  }
}

/** "J2EE-compliant", "Oscar-winning": it describes the name behind it. */
const isCompoundAdjective = (word: string) =>
  /^\p{Lu}[\p{L}\d.]*-(?:\p{Ll}{3,}(?:ed|ing|ant|ent|able)|led|run|born|held|made|built|style|type|wide|free|only|era|like)$/u.test(
    word,
  )

/** "Acme Shares", "the Acme Shareholders": the name is of whom they are. */
const HOLDERS = new Set('Shares Shareholders Stockholders Unitholders Noteholders Warrants Securityholders'.split(' '))

const POST_NOMINALS =
  /^(?:QC|KC|MP|MEP|OBE|MBE|CBE|KBE|Esq\.?|MD|M\.D\.|CPA|CFA|PhD|Ph\.D\.|MBA|P\.Geo\.?|P\.Eng\.?|J\.D\.|R\.N\.|FCA|ACA)$/u

function keepsDemonym(texts: readonly string[], from: number, to: number): boolean {
  if (longestKnownName(texts, from) > 1 || texts[from + 1] === '&' || texts[from + 1] === 'and') return true
  if (lookupOrganization(texts.slice(from + 1, to).join(' ')) || longestKnownName(texts, from + 1) > 0) return false
  // "Saudi Press Agency SPA"
  if (splitAtInitials(texts, from, to)) return keepsDemonym(texts, from, to - 1)
  return (
    isOrganizationHead(texts[to - 1] as string) ||
    isLegalSuffix(texts[to - 1] as string) ||
    // "American College of Radiology", "Nordic Game Program"
    texts
      .slice(from + 1, to)
      .every(
        (word) =>
          (isCommonWord(word.toLowerCase()) && !/\p{Ll}\p{Lu}/u.test(word)) ||
          isOrganizationHead(word) ||
          word === 'of',
      ) ||
    // "American Family Life Assurance of Columbus"
    texts.slice(from + 2, to).some((word, i) => word === 'of' && isOrganizationHead(texts[from + 1 + i] as string))
  )
}

/** "Azure" behind "Microsoft", "Model 3" behind "Tesla". */
function splitAtMaker(texts: readonly string[], start: number, end: number): Range[] | undefined {
  const known = longestKnownName(texts, start)
  // A product that is known with its maker's name keeps it: "Google Docs".
  if (known === 0 || start + known >= end) return undefined
  const rest = texts.slice(start + known, end)
  const maker = lookupOrganization(texts.slice(start, start + known).join(' '))
  if (!maker || maker.ambiguous) return undefined
  const isProduct =
    lookupProduct(rest.join(' ')) || (/\d/u.test(rest.join('')) && !isCommonWord((rest[0] as string).toLowerCase()))
  return isProduct
    ? [
        [start, start + known],
        [start + known, end],
      ]
    : undefined
}

/** "Based in Warsaw LOT was founded": a place behind its preposition, and the subject that follows without a comma. */
function splitAtPlace(
  tokens: readonly TaggedToken[],
  texts: readonly string[],
  start: number,
  end: number,
): Range[] | undefined {
  if (!/^(?:in|at|from|near|outside)$/u.test(tokens[start - 1]?.lower ?? '')) return undefined
  const known = longestKnownName(texts, start)
  const middle = start + known
  if (known === 0 || middle >= end) return undefined
  const place = lookupPlace(texts.slice(start, middle).join(' '))
  if (!place || place.ambiguous) return undefined
  const isName = /^\p{Lu}{2,}$/u.test(texts[middle] as string) || longestKnownName(texts, middle) === end - middle
  return isName
    ? [
        [start, middle],
        [middle, end],
      ]
    : undefined
}

/** "based in Elyria Ohio", "in Plymouth Devon England": a place and what it lies in, without the comma. */
function splitAtRegion(
  tokens: readonly TaggedToken[],
  texts: readonly string[],
  start: number,
  end: number,
): Range[] | undefined {
  if (tokens[start - 1]?.lower !== 'in' || longestKnownName(texts, start) === end - start) return undefined
  const isSeat = /^(?:based|headquartered|located|situated|offices|office)$/u.test(tokens[start - 2]?.lower ?? '')
  for (let middle = end - 1; middle > start && middle >= end - 3; middle--) {
    const region = lookupPlace(texts.slice(middle, end).join(' '))
    if (!region || region.type === 'city') continue
    const rest = splitAtRegion(tokens, texts, start, middle) ?? [[start, middle]]
    const [from, to] = rest[0] as Range
    const isKnown = lookupPlace(texts.slice(from, to).join(' ')) !== undefined
    if (
      isKnown ||
      (isSeat && !region.ambiguous && to - from < 3 && !isCommonWord((texts[from] as string).toLowerCase()))
    )
      return [...rest, [middle, end]]
  }
  return undefined
}

/** "Press Agency SPA": the initials of what stands before them. */
function splitAtInitials(texts: readonly string[], start: number, end: number): Range[] | undefined {
  const last = texts[end - 1] as string
  if (end - start < 3 || !/^\p{Lu}{3,}$/u.test(last) || isLegalSuffix(last)) return undefined
  const initials = texts
    .slice(start, end - 1)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('')
  return initials.endsWith(last) || initials === last
    ? [
        [start, end - 1],
        [end - 1, end],
      ]
    : undefined
}
