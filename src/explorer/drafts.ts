/** An article as it goes to the server. */
export interface ArticleInput {
  readonly text?: string
  readonly html?: string
  readonly url?: string
  readonly title?: string
  readonly publisher?: string
  readonly publishedAt?: string
}

/** An article that somebody gave, or why it can't be sent. */
export interface Draft {
  /** What to call it while it is read. */
  readonly name: string
  readonly input: ArticleInput
  readonly problem?: { readonly message: string; readonly remedy: string }
}

/** The server takes 6 MB, and JSON makes a text longer. */
const MOST_BYTES = 4_000_000
const HTML = /\.(?:html?|xhtml)$/i
const TEXT = /\.(?:txt|text|md|markdown)$/i

/** Reads files that were dropped or chosen. */
export function readDropped(files: Iterable<File>): Promise<Draft[]> {
  return Promise.all([...files].map((file) => readFile(file).catch(() => refused(file.name, ...GONE))))
}

/** A folder, or a file that was moved or may not be read. */
const GONE = ['It could not be read.', 'See whether it is a file that is still there, and drop it again.'] as const

async function readFile(file: File): Promise<Draft> {
  const { name, size, type } = file
  if (size > MOST_BYTES) {
    return refused(name, 'It is larger than 4 MB.', 'Load it with `wiregraph load`, which takes larger files.')
  }
  if (HTML.test(name) || type === 'text/html') return { name, input: { html: await file.text() } }
  if (TEXT.test(name) || type.startsWith('text/')) return { name, input: { text: await file.text() } }
  return refused(
    name,
    'Only text, Markdown and HTML can be dropped here.',
    'Load it with `wiregraph load`, which reads PDF too.',
  )
}

function refused(name: string, message: string, remedy: string): Draft {
  return { name, input: {}, problem: { message, remedy } }
}

/** Takes the fields that somebody has filled in; what is empty is left out. */
export function toDraft(fields: FormData): Draft {
  const filled = [...fields].flatMap(([name, value]) =>
    typeof value === 'string' && value.trim() ? [[name, value.trim()] as const] : [],
  )
  const input: ArticleInput = Object.fromEntries(filled)
  return { name: input.title ?? 'the article', input }
}
