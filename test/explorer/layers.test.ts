import { describe, expect, it } from 'vitest'
import type { RelationType } from '#explorer/catalogue.ts'
import { layOut, NARROW, WIDE } from '#explorer/layers.ts'
import { type Link, linkId } from '#explorer/links.ts'
import type { Entity } from '#explorer/questions.ts'

const entity = (id: string): Entity => ({ id, name: id, kind: 'ORGANIZATION' })

function link(from: string, type: RelationType, to: string, isDerived = false): Link {
  return { id: linkId(from, type, to, isDerived), from: entity(from), to: entity(to), type, isDerived, facts: [] }
}

function place(links: readonly Link[], room = WIDE) {
  const ids = [...new Set(['root', ...links.flatMap(({ from, to }) => [from.id, to.id])])]
  return layOut('root', ids.map(entity), links, room)
}

describe('the drawing', () => {
  it('has customers to the left, suppliers to the right, their own neighbours one column further', () => {
    const points = place([
      link('customer', 'BUYS_FROM', 'root'),
      link('their customer', 'USES', 'customer'),
      link('root', 'BUYS_FROM', 'supplier'),
      link('root', 'USES', 'product'),
      link('product', 'OFFERS', 'maker', true),
    ])
    const x = (id: string) => points.get(id)!.x
    expect(x('their customer')).toBeLessThan(x('customer'))
    expect(x('customer')).toBeLessThan(x('root'))
    expect(x('root')).toBeLessThan(x('supplier'))
    expect(x('supplier')).toBe(x('product'))
    expect(x('product')).toBeLessThan(x('maker'))
  })

  it('has owners above, competitors below, and a customer that competes with the customers', () => {
    const points = place([
      link('owner', 'PARENT_OF', 'root'),
      link('rival', 'COMPETES_WITH', 'root'),
      link('customer', 'COMPETES_WITH', 'root'),
      link('customer', 'BUYS_FROM', 'root'),
    ])
    expect(points.get('owner')!.y).toBeLessThan(0)
    expect(points.get('rival')!.y).toBeGreaterThan(0)
    expect(points.get('customer')!.x).toBeLessThan(0)
  })

  it('has rivals beside rivals and products beside products, in one row where there is room', () => {
    const points = place([
      link('root', 'OFFERS', 'first product'),
      link('root', 'COMPETES_WITH', 'first rival'),
      link('root', 'OFFERS', 'second product'),
      link('second rival', 'COMPETES_WITH', 'root'),
      link('root', 'PARTNERS_WITH', 'partner'),
    ])
    const below = [...points].filter(([, { y }]) => y > 0)
    expect(new Set(below.map(([, { y }]) => y)).size).toBe(1)
    expect(below.toSorted(([, a], [, b]) => a.x - b.x).map(([id]) => id)).toEqual([
      'first rival',
      'second rival',
      'partner',
      'first product',
      'second product',
    ])
  })

  it.each([
    ['on a desk', WIDE],
    ['on a telephone', NARROW],
  ])('never puts one thing on another %s', (_, room) => {
    const many = (name: string, count: number) => Array.from({ length: count }, (_, at) => `${name} ${at}`)
    const points = place(
      [
        ...many('customer', 70).map((id) => link(id, 'BUYS_FROM', 'root')),
        ...many('supplier', 5).map((id) => link('root', 'BUYS_FROM', id)),
        ...many('rival', 8).map((id) => link('root', 'COMPETES_WITH', id)),
        ...many('owner', 4).map((id) => link(id, 'PARENT_OF', 'root')),
        ...many('far', 20).map((id, at) => link(id, 'BUYS_FROM', `customer ${at}`)),
        link('stray', 'PARTNERS_WITH', 'supplier 1'),
      ],
      room,
    )
    const all = [...points]
    for (const [at, [a, one]] of all.entries()) {
      for (const [b, other] of all.slice(at + 1)) {
        const apart = Math.abs(one.x - other.x) >= room.width - 32 || Math.abs(one.y - other.y) >= 32
        expect(apart, `${a} on ${b}`).toBe(true)
      }
    }
  })
})
