import type { RelationName } from '#model/relation.ts'
import type { NamedEntity } from './document.ts'

/** What the text calls those who stand in a relation, once it has told that they do. */
const PARTS: Partial<Record<RelationName, { readonly subject?: RegExp; readonly object?: RegExp }>> = {
  ACQUIRED: {
    subject: /^(?:bidder|suitor|acquirer|acquiror|buyer|purchaser|predator|owner|parent)$/u,
    object: /^(?:target|subsidiary|unit)$/u,
  },
  PARENT_OF: {
    subject: /^(?:parent|owner)$/u,
    object: /^(?:subsidiary|unit|arm|division|affiliate)$/u,
  },
  INVESTED_IN: { subject: /^(?:investor|backer|shareholder)$/u },
  BUYS_FROM: { subject: /^(?:customer|client|buyer)$/u, object: /^(?:supplier|vendor|provider|seller)$/u },
  COMPETES_WITH: { subject: /^(?:rival|competitor)$/u, object: /^(?:rival|competitor)$/u },
  PARTNERS_WITH: { subject: /^partner$/u, object: /^partner$/u },
}

/** Relations that the text can still lean on: enough for any article, and no more, so that time grows with the text alone. */
const REMEMBERED = 200

interface Told {
  readonly type: RelationName
  readonly subject: NamedEntity
  readonly object: NamedEntity
}

/** The relations that an article has told so far, for the phrases that lean on them: "the bidder", "its parent", "the target". */
export class Counterparts {
  readonly #told: Told[] = []

  tell(told: Told): void {
    if (!PARTS[told.type]) return
    this.#told.push(told)
    if (this.#told.length > REMEMBERED) this.#told.shift()
  }

  /** Whom a noun means by the part they play towards somebody who is spoken of; undefined where several play it. */
  playing(noun: string, isSpokenOf: (entity: NamedEntity) => boolean): NamedEntity | undefined {
    const players = this.#players(noun, isSpokenOf)
    const [player] = players
    return players.size === 1 ? player : undefined
  }

  /** "both partners": those who play a part, where there are just so many. */
  severalPlaying(noun: string, count: number): readonly NamedEntity[] | undefined {
    const players = this.#players(noun, () => true)
    return players.size === count ? [...players] : undefined
  }

  #players(noun: string, isSpokenOf: (entity: NamedEntity) => boolean): ReadonlySet<NamedEntity> {
    const players = new Set<NamedEntity>()
    for (const { type, subject, object } of this.#told) {
      const parts = PARTS[type]
      if (parts?.subject?.test(noun) && isSpokenOf(object)) players.add(subject)
      if (parts?.object?.test(noun) && isSpokenOf(subject)) players.add(object)
    }
    return players
  }
}
