import { useEffect, useState } from 'preact/hooks'
import { useAnswer } from './answer.ts'
import { ArticleLine } from './article-line.tsx'
import { ask, follow, Refusal } from './ask.ts'
import {
  type FeedLoad,
  PROGRESS,
  type ProgressAnswer,
  READINGS,
  type Reading,
  type ReadingsAnswer,
} from './load-questions.ts'
import { Refused } from './refused.tsx'
import { Trouble } from './trouble.tsx'

/** How the load of a feed goes while it goes, and what it has added when it is through. */
export function FeedProgress({ id, name }: { id: string; name: string }) {
  const [load, setLoad] = useState<FeedLoad | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  useEffect(() => {
    const left = new AbortController()
    followLoad(id, left.signal, setLoad).catch((error: unknown) => {
      if (left.signal.aborted) return
      if (!(error instanceof Refusal)) throw error
      setRefusal(error)
    })
    return () => left.abort()
  }, [id])
  return (
    <>
      <h2>{name}</h2>
      {load && (
        <>
          <p role="status">
            {load.state === 'RUNNING' && <progress aria-label="Loading" />} {wordsOf(load)}
          </p>
          {load.failure && <Refused name="It ended early" refusal={load.failure} />}
          {load.state !== 'RUNNING' && <Added since={load.startedAt} />}
          <ul>
            {load.refusals.map(({ origin, message, remedy }) => (
              <li key={origin} class="quiet" title={remedy}>
                {origin}: {message}
              </li>
            ))}
          </ul>
        </>
      )}
      {refusal && <Refused name={name} refusal={refusal} />}
    </>
  )
}

async function followLoad(id: string, signal: AbortSignal, tell: (load: FeedLoad) => void): Promise<void> {
  for await (const { load } of follow<ProgressAnswer>(PROGRESS, { id }, signal)) tell(load)
}

function wordsOf({ state, read, new: added, changed, unchanged, refused, claims }: FeedLoad): string {
  const parts = [
    `${read} ${read === 1 ? 'article' : 'articles'} read`,
    `${added} new`,
    changed > 0 && `${changed} changed`,
    unchanged > 0 && `${unchanged} there already`,
    refused > 0 && `${refused} refused`,
    `${claims} ${claims === 1 ? 'claim' : 'claims'}`,
  ]
  return `${state === 'RUNNING' ? 'Loading: ' : ''}${parts.filter(Boolean).join(', ')}.`
}

/** The articles that were loaded since a time, those that claim most first. */
function Added({ since }: { since: string }) {
  const answer = useAnswer((signal) => findReadings(since, signal), [since])
  return (
    <>
      <Trouble answer={answer} />
      <ul class="articles">
        {answer.data?.map(({ article }) => article && <ArticleLine key={article.id} article={article} />)}
      </ul>
    </>
  )
}

async function findReadings(since: string, signal: AbortSignal): Promise<readonly Reading[]> {
  const found: Reading[] = []
  for (let after: string | null = null; ; ) {
    const { readings }: ReadingsAnswer = await ask<ReadingsAnswer>(READINGS, { after }, signal)
    found.push(...readings.nodes.filter(({ at }) => at >= since))
    if (!readings.pageInfo.hasNextPage) return found.toSorted((a, b) => b.claims - a.claims)
    after = readings.pageInfo.endCursor
  }
}
