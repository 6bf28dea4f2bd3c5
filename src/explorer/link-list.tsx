import { useState } from 'preact/hooks'
import { KINDS } from './catalogue.ts'
import { type Link as Edge, moneyOf, sourcesOf } from './links.ts'
import type { Neighbourhood } from './neighbourhood.ts'
import { go, place } from './place.ts'
import type { Entity } from './questions.ts'
import { dayWords, percent, verbOf } from './words.ts'

const PAGE = 200

/** The same edges as a table: for screen readers, for keyboards, and for whoever would rather read. */
export function LinkList({ links }: Neighbourhood) {
  const [shown, setShown] = useState(PAGE)
  return (
    <div class="list">
      <table>
        <caption class="hidden">The relations that the graph draws</caption>
        <thead>
          <tr>
            <th scope="col">Who</th>
            <th scope="col">Does</th>
            <th scope="col">With whom</th>
            <th scope="col">What</th>
            <th scope="col">Sources</th>
            <th scope="col">Sure</th>
            <th scope="col">Last said</th>
            <th scope="col">Evidence</th>
          </tr>
        </thead>
        <tbody>
          {links.slice(0, shown).map((link) => (
            <Row key={link.id} link={link} />
          ))}
        </tbody>
      </table>
      {links.length > shown && (
        <button type="button" onClick={() => setShown(shown + PAGE)}>
          Show {Math.min(PAGE, links.length - shown)} more of {links.length - shown}
        </button>
      )}
    </div>
  )
}

function Row({ link }: { link: Edge }) {
  const { from, to, facts } = link
  const lastSeen = facts
    .flatMap((fact) => fact.lastSeen ?? [])
    .toSorted()
    .at(-1)
  const words = `${from.name} ${verbOf(link)} ${to.name}`
  return (
    <tr aria-current={place.value.link === link.id ? 'true' : undefined}>
      <td>
        <Name entity={from} />
      </td>
      <td>{verbOf(link)}</td>
      <td>
        <Name entity={to} />
      </td>
      <td>{whatOf(link)}</td>
      <td class="number">{sourcesOf(link)}</td>
      <td class="number">{percent(Math.max(...facts.map(({ confidence }) => confidence)))}</td>
      <td class="number">{lastSeen && dayWords(lastSeen)}</td>
      <td>
        <button type="button" aria-label={`Show evidence: ${words}`} onClick={() => go({ link: link.id })}>
          Show
        </button>
      </td>
    </tr>
  )
}

/** "servers · billions of dollars a year" */
function whatOf(link: Edge): string {
  const { facts } = link
  const products = facts.flatMap(({ product, role }) => [product, role])
  const shares = facts.map(({ share }) => share?.text)
  return [...new Set([...products, moneyOf(link)?.text, ...shares])].filter(Boolean).join(' · ')
}

function Name({ entity }: { entity: Entity }) {
  return (
    <button
      type="button"
      class="name"
      title={`Open this ${KINDS[entity.kind]}`}
      onClick={() => go({ about: entity.id, link: null, open: [...new Set([...place.value.open, entity.id])] })}
    >
      {entity.name}
    </button>
  )
}
