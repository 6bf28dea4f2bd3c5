import { isVerb, type TaggedToken } from '#language/tags.ts'
import { PARTICLES, TIME_NOUNS } from '#language/words/clause-words.ts'
import type { NamesByToken } from './noun-phrases.ts'
import type { VerbGroup } from './phrases.ts'

const AUXILIARIES = new Set(['MODAL', 'BE', 'HAVE', 'DO'])

/** The verb group that starts at a token, or undefined where none does. */
export function readVerbGroup(
  tokens: readonly TaggedToken[],
  names: NamesByToken,
  from: number,
): VerbGroup | undefined {
  let i = from
  const infinitive = tokens[i]?.tag === 'TO'
  if (infinitive) i++
  const seen: TaggedToken[] = []
  let main: number | undefined
  let negated = false
  for (; i < tokens.length; i++) {
    const token = tokens[i] as TaggedToken
    if (names.has(i)) break
    if (token.tag === 'NEG') negated ||= token.lower !== 'none' && token.lower !== 'nobody'
    else if (token.lower === 'no' && tokens[i + 1]?.lower === 'longer') i++
    else if (seen.at(-1)?.tag === 'BE' && behindShare(tokens, i) > i) i = behindShare(tokens, i) - 1
    else if (token.tag === 'ADV' && seen.length + (infinitive ? 1 : 0) > 0) continue
    else if (seen.length > 0 && behindTime(tokens, i) > i) i = behindTime(tokens, i) - 1
    else if (AUXILIARIES.has(token.tag)) {
      seen.push(token)
      main = i
    } else if (isVerb(token.tag) && fits(token, seen, infinitive)) {
      main = i
      i++
      break
    } else break
  }
  if (main === undefined || (seen.length === 0 && !isVerb((tokens[main] as TaggedToken).tag))) return undefined
  if (infinitive && !['VB', 'BE', 'HAVE', 'DO', 'VBD', 'VBG'].includes((tokens[main] as TaggedToken).tag))
    return undefined
  return describe(tokens, seen, from, main, infinitive, negated)
}

/** "is 60% owned", "is about 60 per cent held": where the participle stands behind a share, else the same token. */
function behindShare(tokens: readonly TaggedToken[], i: number): number {
  let end = i
  while (
    /^(?:about|around|over|nearly|almost|roughly|some|more|than|just|approximately)$/u.test(tokens[end]?.lower ?? '')
  )
    end++
  const share = tokens[end]
  if (share?.tag !== 'NUM') return i
  const unit = tokens[end + 1]?.lower ?? ''
  if (/(?:%|-per-?cent)$/u.test(share.lower)) end += 1
  else if (/^(?:percent|pct|%)$/u.test(unit)) end += 2
  else if (unit === 'per' && tokens[end + 2]?.lower === 'cent') end += 3
  else return i
  return tokens[end]?.tag === 'VBD' ? end : i
}

/** "has in recent years taken", "was in 2005 acquired": where the participle stands behind a time, else the same token. */
function behindTime(tokens: readonly TaggedToken[], i: number): number {
  const isDay = /^(?:that|this|last)$/u.test(tokens[i]?.lower ?? '') && TIME_NOUNS.has(tokens[i + 1]?.lower ?? '')
  if (isDay) return /^VB[DG]$/u.test(tokens[i + 2]?.tag ?? '') ? i + 2 : i
  if (tokens[i]?.tag !== 'PREP') return i
  for (let end = i + 1; end < i + 5; end++) {
    const token = tokens[end]
    if (!token || !['ADJ', 'DET', 'NUM', 'NOUN'].includes(token.tag)) return i
    const isTime = TIME_NOUNS.has(token.lower) || /^(?:19|20)\d\d$/u.test(token.text)
    if (isTime && /^VB[DG]$/u.test(tokens[end + 1]?.tag ?? '')) return end + 1
  }
  return i
}

/** After "be" come participles, after "have" past participles, after modals, "do" and "to" base forms. */
function fits(verb: TaggedToken, auxiliaries: readonly TaggedToken[], infinitive: boolean): boolean {
  const last = auxiliaries.at(-1)
  if (!last) return infinitive ? verb.tag === 'VB' : true
  if (last.tag === 'BE') return verb.tag === 'VBD' || verb.tag === 'VBG'
  if (last.tag === 'HAVE')
    return (
      verb.tag === 'VBD' ||
      (verb.tag === 'VB' && verb.lemma === verb.lower && /^(?:run|come|become|set|put|cut|let|hit)$/u.test(verb.lower))
    )
  return verb.tag === 'VB' || verb.tag === 'VBD'
}

function describe(
  tokens: readonly TaggedToken[],
  auxiliaries: readonly TaggedToken[],
  from: number,
  main: number,
  infinitive: boolean,
  negated: boolean,
): VerbGroup {
  const verb = tokens[main] as TaggedToken
  const own = auxiliaries.filter((token) => token !== verb)
  const has = (tag: string) => own.some((token) => token.tag === tag)
  const last = own.at(-1)
  const particle = particleAfter(tokens, main)
  const modal = own.find((token) => token.tag === 'MODAL')?.lower
  return {
    kind: 'VG',
    from,
    to: main + 1 + (particle ? 1 : 0),
    main,
    lemma: verb.tag === 'BE' ? 'be' : verb.tag === 'HAVE' ? 'have' : verb.tag === 'DO' ? 'do' : verb.lemma,
    particle,
    form: formOf(verb, own, infinitive),
    passive: verb.tag === 'VBD' && last?.tag === 'BE',
    negated,
    modal,
    perfect: has('HAVE'),
    progressive: verb.tag === 'VBG' && last?.tag === 'BE',
    tense: tenseOf(own[0] ?? verb, modal),
  }
}

function formOf(verb: TaggedToken, auxiliaries: readonly TaggedToken[], infinitive: boolean): VerbGroup['form'] {
  if (infinitive) return 'infinitive'
  const first = auxiliaries[0] ?? verb
  if (/^(?:having|being|doing)$/u.test(first.lower)) return 'gerund'
  if (auxiliaries.length > 0) return first.lower === 'been' || first.lower === 'be' ? 'participle' : 'finite'
  if (verb.tag === 'VBG') return 'gerund'
  return 'finite'
}

function tenseOf(first: TaggedToken, modal: string | undefined): VerbGroup['tense'] {
  if (modal === 'will' || modal === "'ll" || modal === 'shall') return 'future'
  if (/^(?:was|were|had|did|wasn|weren)$/u.test(first.lower) || first.tag === 'VBD') return 'past'
  return 'present'
}

/** "took over", "teamed up": the particle stands right behind the verb, and another word of the clause behind it. */
function particleAfter(tokens: readonly TaggedToken[], main: number): string | undefined {
  const next = tokens[main + 1]
  if (!next || !PARTICLES.has(next.lower) || next.tag !== 'PREP') return undefined
  const takesOn =
    next.lower === 'on' &&
    /^(?:take|took|takes|taking|taken|sold|sell|stay|stays|stayed|staying)$/u.test(tokens[main]?.lower ?? '')
  if (/^(?:in|into|back)$/u.test(next.lower) || (next.lower === 'on' && !takesOn)) return undefined
  const after = tokens[main + 2]
  return after === undefined || after.tag !== 'NUM' ? next.lower : undefined
}
