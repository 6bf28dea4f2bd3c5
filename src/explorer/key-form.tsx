import { giveKey } from './ask.ts'

/** Asks for the key of a server that wants one. */
export function KeyForm() {
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    const key = new FormData(event.currentTarget as HTMLFormElement).get('key')
    if (typeof key === 'string' && key.trim()) giveKey(key.trim())
  }
  return (
    <main class="sheet">
      <h1>This server wants a key</h1>
      <p>Whoever runs it can give you one. It stays in this tab and is forgotten when you close it.</p>
      <form class="fields" onSubmit={send}>
        <label>
          Key <input name="key" type="password" autocomplete="off" required />
        </label>
        <button type="submit">Go on</button>
      </form>
    </main>
  )
}
