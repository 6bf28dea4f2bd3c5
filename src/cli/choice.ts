import { type Command, InvalidArgumentError } from 'commander'
import type { Choice } from '#journal/records.ts'
import type { Article } from '#model/article.ts'

export type { Choice }

/** What a command is told of which articles are wanted. */
export interface ChoiceOptions {
  readonly since?: string
  readonly limit?: number
  readonly lang?: readonly string[]
  readonly host?: readonly string[]
}

/** Gives a command `--since`, `--limit`, `--lang` and `--host`. */
export function addChoice(command: Command): Command {
  return command
    .option('--since <day>', 'leave out what was published before: 2026-03-01; what has no date is read', day)
    .option('--lang <codes>', 'only articles in these languages: en,de', several)
    .option('--host <names>', 'only articles from these hosts and those below them: news.example,post.example', several)
    .option('--limit <number>', 'stop after so many articles', whole)
}

/** The choice that options make; undefined where they leave everything in. */
export function choiceOf({ since, limit, lang, host }: ChoiceOptions): Choice | undefined {
  const choice: Choice = {
    ...(since !== undefined && { since }),
    ...(limit !== undefined && { limit }),
    ...(lang && { languages: lang }),
    ...(host && { hosts: host }),
  }
  return Object.keys(choice).length > 0 ? choice : undefined
}

/** Whether an address may lead to an article that is wanted: told before it is fetched or read. */
export function mayBeWanted({ hosts }: Choice, address: string): boolean {
  if (!hosts || !URL.canParse(address)) return true
  const { hostname } = new URL(address)
  return hostname === '' || hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`))
}

/** Whether an article that was read is wanted; the limit is not counted here. */
export function isWanted(choice: Choice, { url, publishedAt, language }: Article): boolean {
  const { since, languages, hosts } = choice
  if (since && publishedAt && publishedAt.slice(0, 10) < since) return false
  if (languages && !languages.includes(language ?? 'und')) return false
  return !hosts || (url !== undefined && mayBeWanted(choice, url))
}

const several = (text: string, before: readonly string[] = []) => [
  ...before,
  ...text
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== ''),
]

function day(text: string): string {
  const date = new Date(`${text}T00:00:00Z`)
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text))
    return text
  throw new InvalidArgumentError('It is a day, such as 2026-03-01.')
}

function whole(text: string): number {
  const number = Number(text)
  if (Number.isSafeInteger(number) && number > 0) return number
  throw new InvalidArgumentError('It is a whole number from 1.')
}
