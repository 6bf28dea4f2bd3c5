import { useRef } from 'preact/hooks'
import { type Draft, readDropped, toDraft } from './drafts.ts'

/** Where an article is pasted or its files are chosen. */
export function LoadForm({ load }: { load: (drafts: readonly Draft[]) => Promise<void> }) {
  const form = useRef<HTMLFormElement>(null)
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    const draft = toDraft(new FormData(form.current!))
    form.current!.reset()
    void load([draft])
  }
  const choose = (input: HTMLInputElement) => {
    const files = [...(input.files ?? [])]
    input.value = ''
    void readDropped(files).then(load)
  }
  return (
    <form ref={form} class="fields load" onSubmit={send}>
      <label class="wide">
        Text
        <textarea name="text" rows={7} required placeholder="TikTok pays Microsoft nearly $20 million a month…" />
      </label>
      <label>
        Headline <input name="title" autocomplete="off" />
      </label>
      <label>
        Publisher <input name="publisher" autocomplete="off" />
      </label>
      <label>
        Published on <input name="publishedAt" type="date" />
      </label>
      <label>
        Address of the original <input name="url" type="url" placeholder="https://" autocomplete="off" />
      </label>
      <p class="wide buttons">
        <button type="submit" class="main">
          Read it
        </button>
        <label class="file">
          or choose files{' '}
          <input
            type="file"
            multiple
            accept=".txt,.md,.html,.htm,text/plain,text/markdown,text/html"
            onChange={({ currentTarget }) => choose(currentTarget)}
          />
        </label>
      </p>
    </form>
  )
}
