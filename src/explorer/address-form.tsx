import { addressJob, type Job } from './deliver.ts'

/** Where the address of an article, or of what leads to articles, is given. */
export function AddressForm({ load }: { load: (jobs: readonly Job[]) => void }) {
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    const form = event.currentTarget as HTMLFormElement
    const fields = new FormData(form)
    load([addressJob(String(fields.get('address')), fields.get('kind') === 'feed')])
    form.reset()
  }
  return (
    <form class="address" aria-label="From the web" onSubmit={send}>
      <label>
        Web address{' '}
        <input
          name="address"
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          required
          placeholder="https://example.org/news/article"
        />
      </label>
      <label>
        of{' '}
        <select name="kind">
          <option value="article">an article</option>
          <option value="feed">a feed, sitemap or list</option>
        </select>
      </label>
      <button type="submit" class="main">
        Fetch it
      </button>
    </form>
  )
}
