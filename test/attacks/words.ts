import { randomFrom } from '../../bench/news.ts'

/** What breaks queries, patterns, paths, pages and parsers somewhere. */
const SEEDS = [
  ...["' OR 1=1 --", '"}) MATCH (n) DETACH DELETE n //', '`}) DETACH DELETE (n) //`', '*/ MATCH (n) RETURN n /*'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what an attacker writes
  ...["'}) SET n.name = 'x' RETURN n //", '$x', '${x}', '{{x}}', '#{x}', '%24x', '\\u0027 OR true', '\\\\', '\\'],
  ...['(((', '"', "'", '`', 'name:* AND "', '+-&|!(){}[]^"~*?:/', 'a~9999', '[* TO *]', '/.*/', '.*', '(a+)+$', '?'],
  ...['*', '-', 'NOT', 'Yahoo! OR', 'C3.ai + "', 'AT&T', 'constructor', '__proto__', 'toString', 'null', 'undefined'],
  ...['NaN', '-1', '1e309', '0x7f000001', 'true', '[]', '{}', '{"a":1}', 'organization/', 'organization/../x', '../..'],
  ...[
    'file:///etc/passwd',
    'http://127.0.0.1/',
    'javascript:alert(1)',
    'data:text/html,x',
    '<script>alert(1)</script>',
  ],
  ...['"><img src=x onerror=alert(1)>', ']]>', '<!--', '&lt;', '%00', '%0d%0aX: y', 'a\u0000b', '\ud800', '\u202egnp'],
  ...['\u200b', '\ufeff', '\u{e0041}', 'İ', 'ß', 'ﬁ', 'Мicrosoft', '😀'.repeat(20), 'x'.repeat(5_000), ' ', '', '\t\n'],
  ...[
    '1; DROP TABLE claims',
    "' UNION SELECT 1 --",
    '{"$ne":null}',
    'eyJhIjoxfQ',
    'LTE=',
    'Z2FyYmFnZQ==',
    '=1+1',
    '|ls',
  ],
]

/** So many different hostile strings, the same in every run: first those above, then mixtures of them. */
export function hostileWords(count: number): readonly string[] {
  const random = randomFrom(8)
  const pick = () => SEEDS[Math.floor(random() * SEEDS.length)] ?? ''
  const mixtures = [
    () => `Contoso${pick()}`,
    () => `${pick()}Contoso${pick()}`,
    () => pick() + pick(),
    () => `organization/${pick()}`,
    () => encodeURIComponent((pick() + pick()).replace(/[\ud800-\udfff]/g, '')),
    () => Buffer.from(pick() + pick()).toString('base64url'),
    () => (pick() + pick()).toUpperCase().normalize('NFD'),
  ]
  const words = new Set(SEEDS)
  while (words.size < count) words.add(mixtures[Math.floor(random() * mixtures.length)]?.() ?? '')
  return [...words].slice(0, count)
}
