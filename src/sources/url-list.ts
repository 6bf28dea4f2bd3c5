import type { SourceDocument } from '#model/document.ts'
import { decodeXml } from './decode.ts'
import type { Link } from './links.ts'

/** The addresses in a list, one a line; a line that begins with # is a remark. Each is taken once. */
export function readUrlList({ bytes, contentType }: SourceDocument): readonly Link[] {
  const lines = decodeXml(bytes, contentType).split(/\r\n|\r|\n/)
  const urls = lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'))
  return [...new Set(urls)].map((url) => ({ url }))
}
