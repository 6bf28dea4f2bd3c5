import type { Span } from './questions.ts'

/** A stretch to mark, by the class that it gets. */
export interface Mark extends Span {
  readonly name: string
}

/** A stretch of text that lies inside the same marks from its start to its end. */
export interface Piece {
  readonly start: number
  readonly words: string
  readonly names: readonly string[]
}

/** Cuts a text at every end of a mark. */
export function piecesOf(text: string, offset: number, marks: readonly Mark[]): Piece[] {
  const inside = (at: number) => Math.min(Math.max(at - offset, 0), text.length)
  const cuts = [0, text.length, ...marks.flatMap(({ start, end }) => [inside(start), inside(end)])]
  const places = [...new Set(cuts)].sort((a, b) => a - b)
  return places.slice(0, -1).map((start, at) => ({
    start,
    words: text.slice(start, places[at + 1]),
    names: [
      ...new Set(
        marks.filter((mark) => inside(mark.start) <= start && inside(mark.end) > start).map(({ name }) => name),
      ),
    ],
  }))
}
