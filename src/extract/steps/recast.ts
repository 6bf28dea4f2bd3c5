import type { EntityKind } from '#model/extraction.ts'
import { Anaphora, type Referent } from '../anaphora.ts'
import { parseSentence } from '../clauses/clause.ts'
import { groupBySentence, isProse, type NamedEntity, type NamedMention, type Sentence } from '../document.ts'
import { entityId } from '../names/keys.ts'
import { type Match, matchFrames } from './match.ts'

/** Weaker readings only bear out what a name looks like, never overrule it. */
const TRUSTED = 0.8

type Votes = Map<NamedEntity, Map<EntityKind, number>>

/**
 * Settles the kind of names whose own evidence is nearly even by the relations that they stand in: who "was hired by
 * Petrobras to lay pipe" is an organization, whoever "took over as chief financial officer" a person
 * (selectional preference; Resnik 1996, "Selectional constraints").
 */
export function recastKinds(
  sentences: readonly Sentence[],
  mentions: readonly NamedMention[],
): readonly NamedMention[] {
  const unsure = new Set(mentions.flatMap(({ entity }) => (entity.otherKinds.length > 0 ? [entity] : [])))
  if (unsure.size === 0) return mentions
  const recast = new Map<NamedEntity, NamedEntity>()
  for (const [entity, votes] of castVotes(sentences, mentions, unsure)) {
    const [kind] = [...votes].toSorted(([, a], [, b]) => b - a)[0] ?? []
    if (kind && kind !== entity.kind && !votes.has(entity.kind))
      recast.set(entity, { ...entity, kind, id: entityId(kind, entity.id.slice(entity.id.indexOf('/') + 1)) })
  }
  return recast.size === 0
    ? mentions
    : mentions.map((mention) => ({ ...mention, entity: recast.get(mention.entity) ?? mention.entity }))
}

function castVotes(
  sentences: readonly Sentence[],
  mentions: readonly NamedMention[],
  unsure: ReadonlySet<NamedEntity>,
): Votes {
  const votes: Votes = new Map()
  const anaphora = new Anaphora(mentions)
  for (const [index, here] of groupBySentence(mentions)) {
    const sentence = sentences[index] as Sentence
    if (!isProse(sentence) || !here.some(({ entity }) => unsure.has(entity))) continue
    const parse = parseSentence(sentence, new Map(here.map((mention) => [mention.from, mention])))
    for (const match of matchFrames(parse, anaphora, undefined, ({ kind, otherKinds }) => [kind, ...otherKinds])) {
      vote(votes, match, match.subject, match.frame.subjectKinds ?? match.type.meaning.subject)
      vote(votes, match, match.object, match.frame.objectKinds ?? match.type.meaning.object)
    }
  }
  return votes
}

function vote(votes: Votes, { frame }: Match, { entity, method }: Referent, kinds: readonly EntityKind[]): void {
  // A place plays a part in few relations, so what is said of it as a place leaves no trace here.
  if (method !== 'name' || entity.otherKinds.length === 0 || entity.kind === 'Place') return
  const kind = [entity.kind, ...entity.otherKinds].find((one) => kinds.includes(one))
  if (!kind || (kind !== entity.kind && (frame.score ?? 0.7) < TRUSTED)) return
  const counts = votes.get(entity) ?? new Map<EntityKind, number>()
  counts.set(kind, (counts.get(kind) ?? 0) + 1)
  votes.set(entity, counts)
}
