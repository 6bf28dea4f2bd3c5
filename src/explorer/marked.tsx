import { type Mark, piecesOf } from './pieces.ts'

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
