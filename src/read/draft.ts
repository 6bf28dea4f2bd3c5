import { type Article, articleId, contentHash } from '#model/article.ts'
import { Failure } from '#model/failure.ts'
import { cleanText } from './clean.ts'
import { readDate } from './date.ts'
import { detectLanguage } from './language.ts'

/** What a format read of an article, every value as stated. */
export interface Draft {
  /** Only where the input names its articles itself; else the address or the content does. */
  id?: string | undefined
  url?: string | undefined
  title?: string | undefined
  author?: string | undefined
  publisher?: string | undefined
  published?: string | undefined
  language?: string | undefined
  text: string
  /** The text is to be stored unchanged, because whoever gave it has offsets of their own into it. */
  verbatim?: boolean
}

/**
 * A draft as the article that is stored and identified.
 * @throws Failure EMPTY_ARTICLE when no text is left
 */
export function finishArticle(draft: Draft, origin: string): Article {
  const text = draft.verbatim ? draft.text : cleanText(draft.text)
  if (!/[\p{L}\p{N}]/u.test(text))
    throw new Failure(
      'EMPTY_ARTICLE',
      `${origin} holds no article text.`,
      'Check that the file is the article itself and not an empty or scripted page.',
    )
  const url = draft.url
  const publishedAt = draft.published && readDate(draft.published)
  const line = (value: string | undefined) => cleanText(value ?? '').replace(/\s+/g, ' ') || undefined
  const optional = {
    url,
    title: line(draft.title),
    author: line(draft.author),
    publisher: line(draft.publisher),
    publishedAt,
    language: detectLanguage(text, draft.language),
  }
  const known = Object.fromEntries(Object.entries(optional).filter(([, value]) => value))
  return { id: draft.id ?? articleId(text, url), ...known, text, contentHash: contentHash(text) }
}
