import { useEffect, useRef, useState } from 'preact/hooks'
import { AddressForm } from './address-form.tsx'
import { type Delivery, deliver, draftJob, type Job } from './deliver.ts'
import { type Draft, readDropped } from './drafts.ts'
import { FeedProgress } from './feed-progress.tsx'
import { LoadForm } from './load-form.tsx'
import { LoadedArticle } from './loaded-article.tsx'
import { Refused } from './refused.tsx'

/** Loads articles: by their address, pasted, chosen or dropped. Says at once what each one added. */
export function LoadPage() {
  const [deliveries, setDeliveries] = useState<readonly Delivery[]>([])
  const [waiting, setWaiting] = useState<readonly string[]>([])
  const [isOver, setOver] = useState(false)
  const newest = useRef<HTMLElement>(null)
  useEffect(() => newest.current?.scrollIntoView({ block: 'nearest' }), [deliveries])

  const load = async (jobs: readonly Job[]) => {
    setWaiting((names) => [...names, ...jobs.map(({ name }) => name)])
    // One after the other: the server reads two at a time, and somebody else may be loading too.
    for (const job of jobs) {
      const delivery = await deliver(job)
      setDeliveries((others) => [delivery, ...others])
      setWaiting((names) => names.toSpliced(names.indexOf(job.name), 1))
    }
  }
  const loadDrafts = (drafts: readonly Draft[]) => load(drafts.map(draftJob))
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void readDropped(event.dataTransfer?.files ?? []).then(loadDrafts)
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
      <p class="quiet">
        Give its address, paste its text, choose files, or drop them anywhere on this page: text, Markdown or HTML.
      </p>
      <AddressForm load={(jobs) => void load(jobs)} />
      <LoadForm load={loadDrafts} />
      <div role="status" aria-live="polite">
        {waiting.length > 0 && (
          <p class="waiting">
            <progress aria-label="Reading" /> Reading {waiting[0]}
            {waiting.length > 1 && `, then ${waiting.length - 1} more`}…
          </p>
        )}
      </div>
      {deliveries.map((delivery, at) => (
        <section class="delivery" key={deliveries.length - at} ref={at === 0 ? newest : null}>
          <Delivered {...delivery} />
        </section>
      ))}
    </main>
  )
}

function Delivered({ name, loaded, feed, refusal }: Delivery) {
  if (loaded) return <LoadedArticle loaded={loaded} />
  if (feed) return <FeedProgress id={feed} name={name} />
  return refusal ? <Refused name={name} refusal={refusal} /> : null
}
