import { withoutLongWords } from '#language/long-words.ts'
import { splitSentences } from '#language/sentences.ts'
import { tagTokens } from '#language/tagger.ts'
import { tokenize } from '#language/tokens.ts'
import type { Article } from '#model/article.ts'
import { type Claim, EXTRACTOR_VERSION, type Extraction } from '#model/extraction.ts'
import { whyNotExtracted } from '#model/not-extracted.ts'
import { RELATION_TYPES } from '#relations/index.ts'
import { Anaphora } from './anaphora.ts'
import { type Parse, parseSentence } from './clauses/clause.ts'
import { findCorrectionNotes } from './correction-notes.ts'
import { endOfDateline } from './datelines.ts'
import { groupBySentence, isProse, type NamedEntity, type NamedMention, type Sentence } from './document.ts'
import { mayTellFigures, readFigures } from './figures/index.ts'
import { isHeadline } from './headlines.ts'
import { findCandidates } from './names/candidates.ts'
import { Capitals } from './names/capitals.ts'
import { resolveNames } from './names/entities.ts'
import { readLocalCurrencies } from './quantities/index.ts'
import { dedupe, toClaim } from './steps/claims.ts'
import { matchFrames, type NearMiss } from './steps/match.ts'
import { qualify, readQuantities } from './steps/qualify.ts'
import { recastKinds } from './steps/recast.ts'

/** Reads every claim an article makes. Prose it cannot read yields nothing; it never throws, and equal articles give equal bytes. */
export function extract(
  article: Article,
  onMiss?: (miss: NearMiss, parse: Parse) => void,
  onParse?: (parse: Parse) => void,
): Extraction {
  if (whyNotExtracted(article.language)) return assemble(article, [], [], new Anaphora([]), [])
  const text = withoutLongWords(article.text)
  const sentences = readSentences(text)
  const capitals = new Capitals(sentences)
  const mentions = recastKinds(
    sentences,
    resolveNames(
      sentences,
      sentences.flatMap((sentence) => findCandidates(article.text, sentence, capitals)),
    ),
  )
  const currencies = readLocalCurrencies(text)
  const bySentence = groupBySentence(mentions)
  const anaphora = new Anaphora(
    mentions.filter((mention) => mention.from >= (sentences[mention.sentence] as Sentence).body),
  )
  const notes = findCorrectionNotes(article.text, sentences)
  const claims: Claim[] = []
  for (const sentence of sentences) {
    if (!isProse(sentence) || notes.has(sentence)) continue
    const names = new Map((bySentence.get(sentence.index) ?? []).map((mention) => [mention.from, mention]))
    const parse = parseSentence(sentence, names)
    anaphora.read(parse)
    onParse?.(parse)
    const matches = matchFrames(parse, anaphora, onMiss && ((miss) => onMiss(miss, parse)))
    anaphora.learn(parse, matches)
    if (matches.length === 0 && !mayTellFigures(parse)) continue
    const quantities = readQuantities(article.text, parse, article.publishedAt, currencies)
    const figures = readFigures(article, parse, anaphora, quantities, claims)
    claims.push(...figures)
    const qualities = qualify(article.text, parse, matches, quantities, figures)
    for (const match of matches) claims.push(toClaim(article, parse, anaphora, match, qualities.get(match) ?? {}))
  }
  return assemble(article, sentences, mentions, anaphora, claims)
}

function readSentences(text: string): Sentence[] {
  return splitSentences(text).map((span, index) => {
    const tokens = tagTokens(text, tokenize(text, span))
    return { ...span, index, tokens, body: endOfDateline(tokens), headline: isHeadline(tokens) }
  })
}

const SYMMETRIC = new Set(RELATION_TYPES.filter((type) => type.meaning.symmetric).map((type) => type.meaning.name))

function assemble(
  article: Article,
  sentences: readonly Sentence[],
  mentions: readonly NamedMention[],
  anaphora: Anaphora,
  claims: readonly Claim[],
): Extraction {
  const entities = new Map<string, NamedEntity>(mentions.map(({ entity }) => [entity.id, entity]))
  return {
    article,
    extractor: EXTRACTOR_VERSION,
    entities: [...entities.values()].map(({ id, kind, name, aliases }) => ({
      id,
      kind,
      name,
      aliases: [...aliases].toSorted(),
    })),
    mentions: mentions.map(({ entity, sentence, from, to, text }) => {
      const { tokens } = sentences[sentence] as Sentence
      return { entity: entity.id, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, text }
    }),
    anaphors: [...anaphora.found.values()].map((anaphor) => ({
      ...anaphor,
      text: article.text.slice(anaphor.start, anaphor.end),
    })),
    claims: dedupe(claims, (type) => SYMMETRIC.has(type)),
  }
}
