const aliases = Array.from({ length: 10_000 }, (_, i) => `a${i}: company(name: "Contoso") { name }`).join(' ')
const circle = 'fragment A on Company { parent { ...B } } fragment B on Company { parent { ...A } }'

/** What takes much of a server that is not told to refuse it. */
export const STORM: readonly string[] = [
  `{ company(name: "Contoso") { ${'parent { '.repeat(50)}name${' }'.repeat(50)} } }`,
  `{ ${aliases} }`,
  `{ company(name: "Contoso") { ...A } } ${circle}`,
  `{ __typename } # ${'x'.repeat(1_000_000)}`,
  `{ company(name: "${'x'.repeat(90_000)}") { name } }`,
  '{ facts(first: 200) { nodes { claims(first: 200) { nodes { id } } } } }',
  `{ ${'{'.repeat(5_000)}`,
  `query (${Array.from({ length: 400 }, (_, i) => `$v${i}: Int`).join(' ')}) { __typename }`,
]

/** A batch of 1,000 questions, as a body. */
export const BATCH = JSON.stringify(Array(1_000).fill({ query: '{ company(name: "Contoso") { name } }' }))
