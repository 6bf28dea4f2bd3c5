import { describe, expect, test } from 'vitest'
import { read, relationsIn } from './read.ts'

/** "Ford PARENT_OF Volvo, attributed to Geely". */
function attributed(text: string): string[] {
  return relationsIn(text).map(({ line, claim }) =>
    claim.attribution ? `${line}, ${claim.modality} to ${claim.attribution.text}` : `${line}, ${claim.modality}`,
  )
}

describe('somebody’s word', () => {
  test.each<[string, string]>([
    ['Ford owns Volvo, according to Geely.', 'Ford PARENT_OF Volvo, attributed to Geely'],
    ['According to Reuters, Ford bought Volvo.', 'Ford ACQUIRED Volvo, attributed to Reuters'],
    ['Ford owns Volvo, Geely said.', 'Ford PARENT_OF Volvo, attributed to Geely'],
    ['Ford owns Volvo, said Jim Farley.', 'Ford PARENT_OF Volvo, attributed to Jim Farley'],
    ['Geely said that Ford owns Volvo.', 'Ford PARENT_OF Volvo, attributed to Geely'],
    ['Geely said Ford owns Volvo.', 'Ford PARENT_OF Volvo, attributed to Geely'],
    ['“Intel supplies Ford with chips,” Jim Farley said.', 'Ford BUYS_FROM Intel, attributed to Jim Farley'],
    ['Ford bought Volvo, Bloomberg reported.', 'Ford ACQUIRED Volvo, attributed to Bloomberg'],
    ['Bloomberg reported that Ford had bought Volvo.', 'Ford ACQUIRED Volvo, attributed to Bloomberg'],
    ['Ford announced that it had bought Volvo.', 'Ford ACQUIRED Volvo, attributed to Ford'],
    ['Ford confirmed it buys chips from Intel.', 'Ford BUYS_FROM Intel, attributed to Ford'],
    ['Analysts say that Ford competes with Tesla.', 'Ford COMPETES_WITH Tesla, attributed to Analysts'],
    ['The filing says that Ford owns 12% of Rivian.', 'Ford INVESTED_IN Rivian, attributed to The filing'],
    ['Ford told investors that it owns Volvo.', 'Ford PARENT_OF Volvo, attributed to Ford'],
    ['Ford claims to own Volvo.', 'Ford PARENT_OF Volvo, attributed to Ford'],
  ])('%s', (text, line) => expect(attributed(text)).toEqual([line]))
})

describe('said in passing: what describes the names is the article’s own word', () => {
  test.each<[string, string]>([
    ['Intel, which supplies Ford, said sales fell.', 'Ford BUYS_FROM Intel, asserted'],
    ['Ford said its profit rose, while Geely owns Volvo.', 'Geely PARENT_OF Volvo, asserted'],
  ])('%s', (text, line) => expect(attributed(text)).toEqual([line]))
})

test('names the one who says it, where it is a name', () => {
  const { claims, entities } = read('Ford owns Volvo, according to Geely.')
  const geely = entities.find(({ name }) => name === 'Geely')
  expect(claims[0]?.attribution).toEqual({ text: 'Geely', entity: geely?.id })
})

test('and nobody, where it is none', () => {
  const { claims } = read('Analysts say that Ford competes with Tesla.')
  expect(claims[0]?.attribution?.entity).toBeNull()
})
