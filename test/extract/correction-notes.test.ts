import { describe, expect, it } from 'vitest'
import { claimsIn } from './read.ts'

describe('what a correction says was wrong is no claim', () => {
  it.each([
    'An earlier version of this article misstated that Norvik Data had acquired Volvo.',
    'Correction (Aug. 3, 2024): A previous version of this news story said Ford paid Intel $5 million for chips.',
    'In the original version of our report, Ford was said to own Volvo.',
    'The article erroneously stated that Ford competes with Volvo.',
    'We incorrectly reported on Monday that Ford buys chips from Intel.',
    'Because of an editing error, Ford was wrongly described as a customer of Intel.',
    'The company said in error that Ford had bought Volvo.',
    'The headline originally misidentified Ford as a supplier of Volvo.',
    "Editor's note: This article has been retracted. It said that Ford buys chips from Intel.",
    'The story headlined "Ford acquires Volvo" has been withdrawn.',
    'Please disregard the story "Ford buys Volvo".',
    'An earlier version of this story misstated the revenue of Ford. It had also said that Ford bought Volvo.',
    'An earlier version of this report said that revenue of Ford was $5 million in 2023.',
  ])('%s', (text) => expect(claimsIn(text)).toEqual([]))
})

describe('what a correction says is right is one', () => {
  it.each([
    ['An earlier version of this article misstated who bought Volvo. Ford bought Volvo.', 'Ford ACQUIRED Volvo'],
    ['Ford did not acquire Volvo, as we wrongly reported on Monday.', 'Ford ACQUIRED Volvo, negative'],
    ['This story has been corrected to show that Ford buys chips from Intel.', 'Ford BUYS_FROM Intel'],
    ['The report said that Ford bought Volvo after a higher bid was withdrawn.', 'Ford ACQUIRED Volvo, attributed'],
    ['Ford withdrew its report. Ford owns Volvo.', 'Ford PARENT_OF Volvo'],
    ['The first version of the engine that Ford buys from Volvo is loud.', 'Ford BUYS_FROM Volvo'],
  ])('%s', (text, claim) => expect(claimsIn(text)).toEqual([claim]))
})
