import { expect, it } from 'vitest'
import { wiregraph } from '../support/wiregraph.ts'

it('wiregraph explain tells of each sentence what was read and by which rule, and what nearly was and why not', async () => {
  const text = 'Walmart buys cloud services from Microsoft. The firm bought time. It rained.'
  const { stdout, exit } = await wiregraph(['explain', '--json', '--text', text])
  const [said, nearly, nothing] = JSON.parse(stdout)
  expect(said).toMatchObject({
    text: expect.stringContaining('Walmart buys'),
    names: [{ name: 'Walmart' }, { name: 'Microsoft' }],
    claims: [{ type: 'BUYS_FROM', ruleId: expect.stringMatching(/^buys-from\//) }],
  })
  expect(nearly).toMatchObject({
    claims: [],
    misses: expect.arrayContaining([expect.objectContaining({ words: 'bought' })]),
  })
  for (const miss of nearly.misses) expect(miss.reason).not.toBe('')
  expect(nothing).toMatchObject({ claims: [], misses: [] })
  expect(exit).toBe(0)
  expect((await wiregraph(['explain', '--text', text])).stdout).toMatch(/^ {2}= Walmart BUYS_FROM Microsoft .*\n/m)
})

it.each(['extract', 'explain'])('wiregraph %s says why it reads nothing of what is not English', async (command) => {
  const input = 'Der Konzern kauft seine Chips bei Infineon und Intel, sagte ein Sprecher am Montag in Berlin.'
  const { stdout, exit } = await wiregraph([command], { input })
  expect(stdout).toMatch(/Not extracted: language de\.\n$/)
  expect(exit).toBe(0)
})
