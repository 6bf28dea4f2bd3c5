import type { Span } from './questions.ts'

/** A stretch to mark, by the class that it gets. */
export interface Mark extends Span {
  readonly name: string
}

/**
 * A text with stretches marked. `offset` is where it starts in the text that the marks count from. Marks may overlap: each
 * piece gets the classes of all marks around it. Everything is text, whatever it looks like.
 */
export function Marked({ text, offset = 0, marks }: { text: string; offset?: number; marks: readonly Mark[] }) {
  return (
    <>
      {piecesOf(text, offset, marks).map(({ start, words, names }) =>
        names.length > 0 ? (
          <mark key={start} class={names.join(' ')}>
            {words}
          </mark>
        ) : (
          words
        ),
      )}
    </>
  )
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
