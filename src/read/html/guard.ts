import { Parser } from 'htmlparser2'

/** Beyond these a page is an attack or broken, and tree parsers take minutes or overflow (measured). */
export const LIMITS = { depth: 512, elements: 200_000, attributes: 100_000, texts: 500_000 } as const

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

/**
 * Says why a page is unsafe to parse, or null when it is fine; one linear pass, no tree.
 * @example findBomb('<div>'.repeat(5000)) // "elements nested more than 512 deep"
 */
export function findBomb(html: string): string | null {
  let depth = 0
  let elements = 0
  let attributes = 0
  let texts = 0
  let reason: string | null = null
  const parser = new Parser({
    onattribute() {
      attributes++
    },
    onopentag(name) {
      elements++
      if (!VOID.has(name)) depth++
      if (depth > LIMITS.depth) reason = `elements nested more than ${LIMITS.depth} deep`
      else if (elements > LIMITS.elements) reason = `more than ${LIMITS.elements} elements`
      else if (attributes > LIMITS.attributes) reason = `more than ${LIMITS.attributes} attributes`
    },
    // Each entity is one; in a tree each is a node, and a table of millions of nodes may take the process down with its worker.
    ontext() {
      texts++
      if (texts > LIMITS.texts) reason = `more than ${LIMITS.texts} pieces of text`
    },
    onclosetag(name) {
      if (!VOID.has(name)) depth--
    },
  })
  for (let at = 0; at < html.length && !reason; at += CHUNK) parser.write(html.slice(at, at + CHUNK))
  return reason
}

const CHUNK = 65_536
