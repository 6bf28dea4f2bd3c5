/** JSON-LD and meta values are often escaped twice; the five common entities are undone. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:amp|quot|apos|lt|gt|nbsp|#0?39|#x27|#8217|rsquo);/g, (entity) => ENTITIES[entity] ?? entity)
}
const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&quot;': '"',
  '&apos;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
  '&#39;': "'",
  '&#039;': "'",
  '&#x27;': "'",
  '&#8217;': '’',
  '&rsquo;': '’',
}
