import { useState } from 'preact/hooks'
import { useAnswer } from './answer.ts'
import { ask } from './ask.ts'
import { CHANGES, type ChangesAnswer } from './company-questions.ts'
import { FactLine } from './fact-line.tsx'
import { Trouble } from './trouble.tsx'

const KINDS = { new: 'New', ended: 'Ended', disputed: 'Disputed' } as const

/** What began, ended and came into dispute between two days: at first the year up to the newest news. */
export function Changes({ id, newest }: { id: string; newest: string | undefined }) {
  const [to, setTo] = useState(newest ?? new Date().toISOString().slice(0, 10))
  const [from, setFrom] = useState(aYearBefore(to))
  const answer = useAnswer((signal) => ask<ChangesAnswer>(CHANGES, { name: id, from, to }, signal), [id, from, to])
  const changes = answer.data?.changes
  const isQuiet = changes && Object.values(changes).every(({ totalCount }) => totalCount === 0)
  return (
    <section aria-busy={answer.isWaiting}>
      <h2>Changes</h2>
      <p class="fields range">
        <Day label="from" value={from} set={setFrom} /> <Day label="to" value={to} set={setTo} />
      </p>
      <Trouble answer={answer} />
      {isQuiet && <p class="quiet">Nothing is known to have changed.</p>}
      {changes &&
        (Object.keys(KINDS) as (keyof typeof KINDS)[]).map((kind) =>
          changes[kind].nodes.length === 0 ? null : (
            <div key={kind}>
              <h3>
                {KINDS[kind]} <span class="quiet">{changes[kind].totalCount}</span>
              </h3>
              <ul class="facts">
                {changes[kind].nodes.map((fact) => (
                  <li key={fact.id}>
                    <FactLine fact={fact} />
                  </li>
                ))}
              </ul>
            </div>
          ),
        )}
    </section>
  )
}

function Day({ label, value, set }: { label: string; value: string; set: (day: string) => void }) {
  return (
    <label>
      {label} <input type="date" value={value} onChange={({ currentTarget: { value } }) => value && set(value)} />
    </label>
  )
}

function aYearBefore(day: string): string {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`.replace('-02-29', '-02-28')
}
