import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { CYPHER, EDGE_TYPES, statementFor } from '#graph/statements.ts'

const files = readdirSync(CYPHER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.cypher'))
const source = readdirSync(new URL('../src/graph/', CYPHER), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(new URL(`../src/graph/${file}`, CYPHER), 'utf8'))
  .join('\n')

describe('cypher/', () => {
  test.each(files)('%s says in its first line what it is for', (file) => {
    expect(read(file)).toMatch(/^\/\/ \S/)
  })

  test.each(files.filter((file) => !/^(migrations|browser)\//.test(file)))(
    '%s names every parameter that it takes',
    (file) => {
      const [comment, text] = [
        read(file)
          .match(/^\/\/.*$/gm)!
          .join('\n'),
        read(file).replace(/^\/\/.*$/gm, ''),
      ]
      for (const [name] of text.matchAll(/\$\w+/g)) expect(comment).toContain(name)
    },
  )

  // Statistics of a graph that was loaded a moment ago are wrong, and the planner then reads a whole index to find one
  // node (seen: 30 times the database hits).
  test.each(files.filter((file) => !/^(migrations|browser)\//.test(file)))(
    '%s looks nodes up by a hinted index',
    (file) => {
      const lines = read(file).split('\n')
      for (const [at, line] of lines.entries())
        for (const [, name] of line.matchAll(/MATCH .*?\((\w*):[\w&]+ \{(?:key|id|match|claim|said): /g)) {
          expect(name, `${line}: give the node a name`).not.toBe('')
          expect(lines.slice(at + 1).join('\n')).toContain(`USING INDEX SEEK ${name}:`)
        }
    },
  )

  // Nor does it find a fact at a known node's side over the index of types (seen: 100 times the database hits). All that
  // SUBJECT, OBJECT and ABOUT lead to and from is known; without a label no index can be taken.
  test.each(files.filter((file) => !/^(migrations|browser)\//.test(file)))(
    '%s reaches facts from their entities without an index',
    (file) => {
      expect(read(file)).not.toMatch(/<-\[\w*:(?:SUBJECT|OBJECT|ABOUT)[|A-Z]*\]-\(\w*:Fact\)/)
    },
  )

  test('the constraints give each direct edge of the catalogue one place', () => {
    const text = read('migrations/V0001__constraints_and_indexes.cypher')
    const types = [...text.matchAll(/FOR \(\)-\[r:(\w+)\]-\(\) REQUIRE r\.factId IS UNIQUE/g)].map(([, type]) => type)
    expect(types.sort()).toEqual([...EDGE_TYPES].sort())
  })

  test('no statement lies unused', () => {
    const names = files
      .filter((file) => !/^(migrations|browser)\//.test(file))
      .map((file) => file.replace('.cypher', ''))
    // Some names are put together: load/<part>, retract/<part>, related-<where>, neighbours-<where> and
    // count-related-<where>, <direction>-by-status; parts are named without their folder.
    const unused = names.filter(
      (name) => !source.includes(`'${name}'`) && !source.includes(`'${name.split('/').at(-1)}'`),
    )
    const puzzled = /^((count-)?related|neighbours)-(to|from|with|as-of)$|-by-status$/
    expect(unused.filter((name) => !puzzled.test(name))).toEqual([])
  })
})

test('a relation type that the catalogue does not know never gets into a statement', () => {
  expect(() => statementFor('dependencies', ['BUYS_FROM', 'X]->() DETACH DELETE n //'])).toThrow(
    'not in the relation catalogue',
  )
})

function read(file: string): string {
  return readFileSync(new URL(file, CYPHER), 'utf8')
}
