import { RELATIONS } from './catalogue.ts'
import { strokeOf } from './drawing.ts'
import type { Link } from './links.ts'

const STROKES = { unsure: 'not certain', ended: 'over', derived: 'follows from others' } as const

/** What the colours and strokes of the lines mean, of those that are drawn. */
export function Legend({ links }: { links: readonly Link[] }) {
  const drawn = RELATIONS.filter(({ type }) => links.some((link) => link.type === type))
  const tones = [...new Set(drawn.map(({ tone }) => tone))]
  const strokes = (Object.keys(STROKES) as (keyof typeof STROKES)[]).filter((stroke) =>
    links.some((link) => strokeOf(link) === stroke),
  )
  return (
    <ul class="legend">
      {tones.map((tone) => (
        <li key={tone}>
          <span class={`swatch ${tone}`} />
          {drawn
            .filter((relation) => relation.tone === tone)
            .map(({ reads }) => reads)
            .join(', ')}
        </li>
      ))}
      {strokes.map((stroke) => (
        <li key={stroke}>
          <span class={`swatch ${stroke}`} />
          {STROKES[stroke]}
        </li>
      ))}
    </ul>
  )
}
