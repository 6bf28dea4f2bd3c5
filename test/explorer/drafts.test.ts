import { describe, expect, it } from 'vitest'
import { readDropped } from '#explorer/drafts.ts'

describe('files that are dropped', () => {
  it('are told one by one where they cannot be read, and the others are', async () => {
    const gone = new File(['Initech buys steel.'], 'gone.txt')
    gone.text = () => Promise.reject(new DOMException('a file of no more', 'NotFoundError'))
    const [first, second] = await readDropped([gone, new File(['Globex buys chips.'], 'there.txt')])
    expect(first?.problem?.message).toBe('It could not be read.')
    expect(second).toEqual({ name: 'there.txt', input: { text: 'Globex buys chips.' } })
  })
})
