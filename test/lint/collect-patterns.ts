import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parse } from '@babel/parser'
import { glob } from 'tinyglobby'

/** A regular expression of the source, and where it is written or built. */
export interface Pattern {
  readonly source: string
  readonly flags: string
  readonly where: string
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Every regular expression of the program: its literals, and what its modules build from parts as they load. */
export async function collectPatterns(): Promise<Pattern[]> {
  const files = await glob(['src/**/*.ts', 'bin/*.js'], { cwd: ROOT, ignore: '**/generated/**' })
  const found: Pattern[] = []
  for (const file of files.sort()) {
    const { literals, constructed } = readPatterns(await readFile(`${ROOT}${file}`, 'utf8'), file)
    found.push(...literals)
    if (constructed === 0) continue
    const built = await patternsBuiltBy(file)
    // A pattern built later, from what a user typed perhaps, can be checked by nobody here.
    if (built.length < constructed) throw new Error(`${file} builds a RegExp after it is loaded: write it as a literal`)
    found.push(...built)
  }
  return unique(found)
}

function readPatterns(text: string, file: string): { literals: Pattern[]; constructed: number } {
  const literals: Pattern[] = []
  let constructed = 0
  visit(parse(text, { sourceType: 'module', plugins: ['typescript'] }).program, (node) => {
    if (node.type === 'RegExpLiteral')
      literals.push({ source: node.pattern, flags: node.flags, where: `${file}:${node.loc.start.line}` })
    if ((node.type === 'NewExpression' || node.type === 'CallExpression') && node.callee.name === 'RegExp')
      constructed++
  })
  return { literals, constructed }
}

// biome-ignore lint/suspicious/noExplicitAny: a syntax tree, walked without knowing the dozens of node types.
function visit(node: any, see: (node: any) => void): void {
  if (Array.isArray(node)) for (const child of node) visit(child, see)
  else if (typeof node?.type === 'string') {
    see(node)
    for (const key in node) if (key !== 'loc') visit(node[key], see)
  }
}

/** Loads a module anew and watches what it builds; those that other files build in the meantime are not its own. */
async function patternsBuiltBy(file: string): Promise<Pattern[]> {
  const built: Pattern[] = []
  const genuine = globalThis.RegExp
  const watch = (made: RegExp) => {
    if (new Error().stack?.includes(file)) built.push({ source: made.source, flags: made.flags, where: file })
    return made
  }
  globalThis.RegExp = new Proxy(genuine, {
    construct: (target, args, self) => watch(Reflect.construct(target, args, self) as RegExp),
    apply: (target, self, args) => watch(Reflect.apply(target, self, args) as RegExp),
  })
  try {
    await import(`${ROOT}${file}?watched`)
  } finally {
    globalThis.RegExp = genuine
  }
  return built
}

function unique(patterns: readonly Pattern[]): Pattern[] {
  return [...new Map(patterns.toReversed().map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern])).values()]
}
