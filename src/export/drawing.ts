import type { Group, Member } from './groups.ts'
import { escapeXml } from './xml.ts'

/** Neighbours drawn on a side; more are counted. */
const MOST = 14
const ROW = 34
const WIDTH = 900
const MIDDLE = WIDTH / 2

/** The company in the middle, who depends on it on the left, what it depends on at the right, as SVG. */
export function drawing(name: string, groups: readonly Group[]): string {
  const [left, right] = (['left', 'right'] as const).map((side) =>
    neighbours(groups.filter((group) => group.side === side).flatMap((group) => group.facts)),
  ) as [Neighbour[], Neighbour[]]
  const rows = Math.max(left.length, right.length, 1)
  if (left.length + right.length === 0) return ''
  const height = rows * ROW + 40
  const middle = height / 2
  const spread = (side: readonly Neighbour[], x: number, anchor: 'start' | 'end') =>
    side.map((one, at) => neighbour(one, x, middle + (at - (side.length - 1) / 2) * ROW, middle, anchor)).join('')
  return `<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escapeXml(`${name}: customers on the left, suppliers on the right`)}">
<text class="side" x="10" y="16">customers</text><text class="side" x="${WIDTH - 10}" y="16" text-anchor="end">suppliers</text>
${spread(left, 230, 'end')}${spread(right, WIDTH - 230, 'start')}
<g class="self"><rect x="${MIDDLE - 85}" y="${middle - 20}" width="170" height="40" rx="20"/><text x="${MIDDLE}" y="${middle + 5}" text-anchor="middle">${escapeXml(short(name))}</text></g>
</svg>
`
}

interface Neighbour {
  readonly name: string
  readonly sources: number
  readonly label: string
}

function neighbours(members: readonly Member[]): Neighbour[] {
  const byKey = new Map<string, Neighbour>()
  for (const { fact, other } of members) {
    if (!other) continue
    const known = byKey.get(other.key)
    byKey.set(other.key, {
      name: other.name,
      sources: (known?.sources ?? 0) + fact.sourceCount,
      label: known?.label || fact.amount?.text || fact.product || '',
    })
  }
  const all = [...byKey.values()].sort((a, b) => b.sources - a.sources || (a.name < b.name ? -1 : 1))
  const rest = all.length - MOST
  return rest > 0 ? [...all.slice(0, MOST), { name: `and ${rest} more`, sources: 0, label: '' }] : all
}

function neighbour({ name, sources, label }: Neighbour, x: number, y: number, middle: number, anchor: 'start' | 'end') {
  const [near, far] = anchor === 'end' ? [x + 8, MIDDLE - 85] : [x - 8, MIDDLE + 85]
  const width = Math.min(8, 1 + sources)
  const line =
    sources === 0
      ? ''
      : `<path d="M${near} ${y} C${(near + far) / 2} ${y} ${(near + far) / 2} ${middle} ${far} ${middle}" stroke-width="${width}"/>`
  const words = label && `<tspan class="label"> ${escapeXml(short(label, 34))}</tspan>`
  const tip = `<title>${escapeXml([name, label].filter(Boolean).join(' · '))}</title>`
  return `<g>${tip}${line}<text x="${x}" y="${y + 4}" text-anchor="${anchor}">${escapeXml(short(name))}</text>${words ? `<text x="${x}" y="${y + 17}" text-anchor="${anchor}">${words}</text>` : ''}</g>\n`
}

function short(text: string, most = 24): string {
  const letters = [...text]
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : text
}
