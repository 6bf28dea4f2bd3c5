import type { SourceDocument } from '#model/document.ts'
import { Failure } from '#model/failure.ts'
import type { Draft } from './draft.ts'
import type { Format } from './format.ts'

/** PDF files, as far as they hold text: pictures of pages are not read. */
export const pdf: Format = {
  name: 'pdf',
  extensions: ['.pdf'],
  mediaTypes: ['application/pdf'],
  looksLike: (head) => head.startsWith('%PDF-'),
  read: async (document) => [await readPdf(document)],
}

/** Pages beyond this are an appendix or an attack. */
const MOST_PAGES = 500

async function readPdf(document: SourceDocument): Promise<Draft> {
  // pdf.js is large: only those who read a PDF load it.
  const { getDocumentProxy, getMeta } = await import('unpdf')
  // pdf.js keeps the bytes it is given, wants no Buffer, and writes warnings to the console unless told not to.
  const file = await getDocumentProxy(new Uint8Array(document.bytes), { verbosity: 0 }).catch((cause: unknown) => {
    throw new Failure(
      'INPUT_UNREADABLE',
      `${document.origin} is not a PDF that can be read.`,
      'Open it in a viewer and save it again, without a password.',
      cause,
    )
  })
  const pages: string[] = []
  for (let n = 1; n <= Math.min(file.numPages, MOST_PAGES); n++) {
    const { items } = await (await file.getPage(n)).getTextContent()
    pages.push(paragraphs(items as PdfItem[]))
  }
  const text = pages.filter(Boolean).join('\n\n')
  if (!text)
    throw new Failure(
      'EMPTY_ARTICLE',
      `${document.origin} has no text in it, only pictures of pages.`,
      'Run a text recognition over it first.',
    )
  const { info } = await getMeta(file)
  const stated = (key: string) => (typeof info[key] === 'string' && info[key].trim() ? info[key].trim() : undefined)
  return { title: stated('Title'), author: stated('Author'), published: pdfDate(stated('CreationDate')), text }
}

interface PdfItem {
  readonly str: string
  readonly hasEOL: boolean
  readonly height: number
  /** The sixth number is the height of the baseline on the page. */
  readonly transform: readonly number[]
}

/** Lines whose distance is more than a line apart are paragraphs; others run on, and a hyphen at the end of one is undone. */
function paragraphs(items: readonly PdfItem[]): string {
  let text = ''
  let line = Number.NaN
  let height = 10
  for (const item of items) {
    const y = item.transform[5] ?? 0
    if (!item.str) continue
    const gap = line - y
    if (Math.abs(gap) > 1) {
      const isParagraph = gap > 1.7 * height || gap < 0
      if (isParagraph) text = `${text.trimEnd()}\n\n`
      else
        text = /\p{Ll}-\s*$/u.test(text) && /^\p{Ll}/u.test(item.str) ? text.replace(/-\s*$/, '') : `${text.trimEnd()} `
    }
    text += item.str
    line = y
    if (item.height) height = item.height
  }
  return text.replace(/[ \t]+/g, ' ').trim()
}

/** "D:20240801093000+02'00'" as ISO 8601. */
function pdfDate(stated: string | undefined): string | undefined {
  const match = /^D:(\d{4})(\d{2})?(\d{2})?/.exec(stated ?? '')
  return match?.slice(1).filter(Boolean).join('-')
}
