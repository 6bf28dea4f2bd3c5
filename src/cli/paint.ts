import { styleText } from 'node:util'

type Style = 'bold' | 'dim' | 'italic' | 'red' | 'green' | 'yellow' | 'cyan'
type Paint = Readonly<Record<Style, (text: string) => string>>

/** Colours for what goes to stdout: none where that is no terminal or NO_COLOR is set. */
export const paint = paintFor(process.stdout)
/** The same for stderr. */
export const paintError = paintFor(process.stderr)

function paintFor(stream: NodeJS.WriteStream): Paint {
  const styled = (style: Style) => (text: string) => styleText(style, text, { stream })
  return {
    bold: styled('bold'),
    dim: styled('dim'),
    italic: styled('italic'),
    red: styled('red'),
    green: styled('green'),
    yellow: styled('yellow'),
    cyan: styled('cyan'),
  }
}
