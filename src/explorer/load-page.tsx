import { useState } from 'preact/hooks'
import { ask, Refusal } from './ask.ts'
import { type Draft, readDropped } from './drafts.ts'
import { LoadForm } from './load-form.tsx'
import { LoadedArticle } from './loaded-article.tsx'
import { LOAD_ARTICLE, type LoadAnswer, type Loaded } from './questions.ts'

/** What has become of an article that somebody gave. */
interface Delivery {
  readonly name: string
  readonly loaded?: Loaded
  readonly refusal?: Refusal
}

/** Loads articles: pasted, chosen or dropped. Says at once what each one added. */
export function LoadPage() {
  const [deliveries, setDeliveries] = useState<readonly Delivery[]>([])
  const [waiting, setWaiting] = useState<readonly string[]>([])
  const [isOver, setOver] = useState(false)

  const load = async (drafts: readonly Draft[]) => {
    setWaiting((names) => [...names, ...drafts.map(({ name }) => name)])
    // One after the other: the server reads two at a time, and somebody else may be loading too.
    for (const draft of drafts) {
      const delivery = await deliver(draft)
      setDeliveries((others) => [delivery, ...others])
      setWaiting((names) => names.toSpliced(names.indexOf(draft.name), 1))
    }
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void readDropped(event.dataTransfer?.files ?? []).then(load)
  }

  return (
    <main
      class={isOver ? 'sheet over' : 'sheet'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h1>Load an article</h1>
      <p class="quiet">Paste its text, choose files, or drop them anywhere on this page: text, Markdown or HTML.</p>
      <LoadForm load={load} />
      <div role="status" aria-live="polite">
        {waiting.length > 0 && (
          <p class="waiting">
            <progress aria-label="Reading" /> Reading {waiting[0]}
            {waiting.length > 1 && `, then ${waiting.length - 1} more`}…
          </p>
        )}
      </div>
      {deliveries.map(({ name, loaded, refusal }, at) => (
        <section class="delivery" key={deliveries.length - at}>
          {loaded && <LoadedArticle loaded={loaded} />}
          {refusal && (
            <div class="trouble" role="alert">
              <p>
                {name}: {refusal.message}
              </p>
              <p class="quiet">{refusal.remedy}</p>
            </div>
          )}
        </section>
      ))}
    </main>
  )
}

async function deliver({ name, input, problem }: Draft): Promise<Delivery> {
  if (problem) return { name, refusal: new Refusal('UNKNOWN_FORMAT', problem.message, problem.remedy) }
  try {
    const { loadArticle } = await ask<LoadAnswer>(LOAD_ARTICLE, { input })
    return { name, loaded: loadArticle }
  } catch (error) {
    if (error instanceof Refusal) return { name, refusal: error }
    throw error
  }
}
