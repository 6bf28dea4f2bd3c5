import { readdir, readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { GoldCase } from '#evaluate/index.ts'
import { Failure } from '#model/failure.ts'
import { Gold } from '#model/gold.ts'
import { readArticle } from '#read/index.ts'

/** The corpus that comes with the program. */
export const CORPUS = new URL('../../corpus/', import.meta.url)

/**
 * Reads corpus/<slug>/gold.json with its article, in the order of the slugs. A folder without a gold file is no case.
 * @throws Failure when a gold file does not hold to the contract or has no article
 */
export async function readGoldCases(folder: URL = CORPUS): Promise<GoldCase[]> {
  const cases: GoldCase[] = []
  for (const entry of (await list(folder)).sort((one, other) => (one.name < other.name ? -1 : 1))) {
    if (!entry.isDirectory()) continue
    const inside = new URL(`${encodeURIComponent(entry.name)}/`, folder)
    const files = (await readdir(inside)).sort()
    if (files.includes('gold.json')) cases.push(await readCase(entry.name, inside, files))
  }
  return cases
}

async function list(folder: URL) {
  try {
    return await readdir(folder, { withFileTypes: true })
  } catch (cause) {
    throw new Failure(
      'INPUT_NOT_FOUND',
      `There is no corpus at ${folder.pathname}.`,
      'Run it from a full copy of the project.',
      cause,
    )
  }
}

async function readCase(slug: string, folder: URL, files: readonly string[]): Promise<GoldCase> {
  const name = files.find((file) => file.startsWith('article.'))
  if (name === undefined)
    throw new Failure('INPUT_NOT_FOUND', `corpus/${slug} has no article.`, 'Add article.txt or article.html.')
  const bytes = await readFile(new URL(name, folder))
  const article = await readArticle({ origin: `corpus/${slug}/${name}`, bytes })
  return { slug, article, gold: parseGold(slug, await readFile(new URL('gold.json', folder), 'utf8')) }
}

function parseGold(slug: string, json: string): Gold {
  const parsed = Gold.safeParse(parseJson(slug, json))
  if (parsed.success) return parsed.data
  throw new Failure(
    'INPUT_UNREADABLE',
    `corpus/${slug}/gold.json: ${z.prettifyError(parsed.error)}`,
    'Compare it with src/model/gold.ts.',
  )
}

function parseJson(slug: string, json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (cause) {
    throw new Failure(
      'INPUT_UNREADABLE',
      `corpus/${slug}/gold.json is not JSON (${(cause as Error).message}).`,
      'Correct it.',
      cause,
    )
  }
}
