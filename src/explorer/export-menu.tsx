import { useState } from 'preact/hooks'
import { fetchFile, Refusal } from './ask.ts'
import { closeOnEscape, closeWhenLeft } from './filters.tsx'
import type { Neighbourhood } from './neighbourhood.ts'

const FORMATS = {
  html: 'One page that needs nothing else',
  csv: 'Table (CSV)',
  graphml: 'Graph (GraphML)',
  jsonld: 'Linked data (JSON-LD)',
  jsonl: 'Claims (JSON lines)',
} as const
type Format = keyof typeof FORMATS

/** Saves what is drawn, with the sentences that say so. */
export function ExportMenu({ root, links }: Neighbourhood) {
  const [waiting, setWaiting] = useState<Format | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const save = async (format: Format) => {
    // No button is disabled meanwhile: it would lose the cursor, and the menu would close.
    if (waiting !== null) return
    setWaiting(format)
    setRefusal(null)
    try {
      download(await fetchFile('/export', wordsOf(format, { root, links })), `${root.name}.${format}`)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      setRefusal(error)
    } finally {
      setWaiting(null)
    }
  }
  return (
    <details class="choice" onFocusOut={closeWhenLeft} onKeyDown={closeOnEscape}>
      <summary>Save</summary>
      <div class="menu" aria-busy={waiting !== null}>
        <p class="quiet">What is drawn around {root.name}, with the sentences that say so.</p>
        {(Object.keys(FORMATS) as Format[]).map((format) => (
          <button key={format} type="button" onClick={() => void save(format)}>
            {FORMATS[format]}
            {waiting === format && '…'}
          </button>
        ))}
        {refusal && (
          <p role="alert">
            {refusal.message} {refusal.remedy}
          </p>
        )}
      </div>
    </details>
  )
}

function wordsOf(format: Format, { root, links }: Pick<Neighbourhood, 'root' | 'links'>): URLSearchParams {
  const facts = new Set(links.flatMap((link) => link.facts.map(({ id }) => id)))
  return new URLSearchParams({ format, company: root.id, facts: [...facts].join() })
}

function download(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  // The browser has begun to save when the click is over, and keeps the file as long as it needs it.
  setTimeout(() => URL.revokeObjectURL(link.href))
}
