import type { Article } from '#model/article.ts'
import { Failure } from '#model/failure.ts'
import { readArticle } from '#read/index.ts'
import { openSources } from '#sources/index.ts'

/** The article in a file, or of stdin where there is no file or it is "-". */
export async function readOne(file = '-', format?: string): Promise<Article> {
  for await (const item of openSources([file])) {
    if ('failure' in item) throw item.failure
    return readArticle(item, format === undefined ? {} : { format })
  }
  throw new Failure('INPUT_NOT_FOUND', `${file} holds no article.`, 'Name one file that does.')
}
