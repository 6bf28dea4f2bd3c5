import { describe, expect, test } from 'vitest'
import { extract } from '#extract/index.ts'
import { articleId, contentHash } from '#model/article.ts'
import { RELATION_TYPES } from '#relations/index.ts'

function read(text: string) {
  const { entities, claims } = extract({ id: articleId(text), text, contentHash: contentHash(text) })
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  return claims.map((claim) => ({
    type: claim.type,
    rule: claim.ruleId,
    subject: names.get(claim.subject),
    object: claim.object && names.get(claim.object),
  }))
}

describe.each(RELATION_TYPES)('$meaning.name', ({ meaning, frames, lookalikes }) => {
  describe.each([...frames])('is stated by $id', ({ examples }) => {
    test.each([...examples])('$text', ({ text, subject, object }) => {
      const found = read(text).filter((claim) => claim.type === meaning.name)
      const ends = found.flatMap((claim) => [
        [claim.subject, claim.object],
        ...(meaning.symmetric ? [[claim.object, claim.subject]] : []),
      ])
      expect(ends).toContainEqual([subject, object])
    })
  })

  test.each([...lookalikes])('is not stated by: %s', (text) => {
    expect(read(text).filter((claim) => claim.type === meaning.name)).toEqual([])
  })
})
