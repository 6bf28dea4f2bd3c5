import { marked } from 'marked'
import { decode } from './decode.ts'
import type { Draft } from './draft.ts'
import type { Format } from './format.ts'
import { readLabel } from './head.ts'
import { findBomb, readFragment } from './html/index.ts'

/** Markdown, with or without front matter. */
export const markdown: Format = {
  name: 'markdown',
  extensions: ['.md', '.markdown'],
  mediaTypes: ['text/markdown', 'text/x-markdown'],
  looksLike: (head) => /^---\n[\s\S]*?\n---\n/.test(head) || /^#{1,2} \S/.test(head.trimStart()),
  read: async (document) => [readMarkdown(decode(document.bytes, document.contentType))],
}

function readMarkdown(source: string): Draft {
  const text = source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  const front = /^---\n([\s\S]*?)\n---\n/.exec(text)
  const draft: Draft = { text: '' }
  for (const line of front?.[1]?.split('\n') ?? []) Object.assign(draft, readLabel(unquoted(line)))
  const body = text.slice(front?.[0].length ?? 0)
  const html = marked.parse(body, { async: false, gfm: true })
  // A page nested beyond reason is kept as it was typed: it is small, readable text all the same.
  if (findBomb(html)) return { ...draft, text: body }
  const { heading, text: prose } = readFragment(html)
  return { ...draft, title: draft.title ?? heading, text: prose }
}

/** `title: "Fed cuts rates"` without its quotation marks. */
function unquoted(line: string): string {
  const colon = line.indexOf(':')
  const value = line.slice(colon + 1).trim()
  return colon > 0 && /^["'].*["']$/.test(value) ? `${line.slice(0, colon)}: ${value.slice(1, -1)}` : line
}
