import { useState } from 'preact/hooks'
import { DRAWN, relationOf } from './catalogue.ts'
import { AS_READ, type Correction, corrected, toChange } from './corrections.ts'
import type { Deciding } from './deciding.tsx'
import { NameField } from './name-field.tsx'
import type { Claim } from './questions.ts'
import { CORRECT_CLAIM } from './review.ts'

const STATUSES = { CURRENT: 'it holds', ENDED: 'it is over' }
const MODALITIES = {
  ASSERTED: 'stated',
  ATTRIBUTED: 'cited from somebody',
  HEDGED: 'said to be possible',
  PLANNED: 'planned or announced',
  QUESTIONED: 'asked, or unknown',
}
const POLARITIES = { POSITIVE: 'said to be so', NEGATIVE: 'denied' }
const RELATIONS = Object.fromEntries(DRAWN.map((type) => [type, relationOf(type).reads]))

/** Takes what a claim should have said. */
export function CorrectionForm({ claim, deciding: { isReady, send } }: { claim: Claim; deciding: Deciding }) {
  const [correction, setCorrection] = useState(AS_READ)
  const set = (change: Partial<Correction>) => setCorrection({ ...correction, ...change })
  const change = toChange(correction)
  const then = corrected(claim, correction)
  const relations: Record<string, string> = { ...RELATIONS, [claim.type]: relationOf(claim.type).reads }
  const unnamed = corrected(claim, { ...correction, subject: '', object: '' })
  return (
    <details class="correction">
      <summary>It says something else</summary>
      <label class="check">
        <input
          type="checkbox"
          checked={correction.turned}
          onChange={({ currentTarget }) => set({ turned: currentTarget.checked })}
        />
        The other way round
      </label>
      <NameField label="Who" usual={unnamed.subject} value={correction.subject} set={(subject) => set({ subject })} />
      <Pick label="Does" usual={claim.type} words={relations} value={correction.type} set={(type) => set({ type })} />
      {unnamed.object && (
        <NameField
          label="With whom"
          usual={unnamed.object}
          value={correction.object}
          set={(object) => set({ object })}
        />
      )}
      <Pick
        label="Still"
        usual={claim.status}
        words={STATUSES}
        value={correction.status}
        set={(status) => set({ status })}
      />
      <Pick
        label="How it is said"
        usual={claim.modality}
        words={MODALITIES}
        value={correction.modality}
        set={(modality) => set({ modality })}
      />
      <Pick
        label="Whether"
        usual={claim.polarity}
        words={POLARITIES}
        value={correction.polarity}
        set={(polarity) => set({ polarity })}
      />
      <p class="then">
        It then reads: <b>{then.subject}</b> {relationOf(then.type).reads} <b>{then.object}</b>
      </p>
      <p class="buttons">
        <button
          type="button"
          disabled={!isReady || change === null}
          onClick={() => void send(CORRECT_CLAIM, { id: claim.id, change })}
        >
          Correct it
        </button>
      </p>
    </details>
  )
}

interface PickProps<T extends string> {
  readonly label: string
  /** What was read. */
  readonly usual: T
  readonly words: Readonly<Record<string, string>>
  readonly value: T | ''
  readonly set: (value: T | '') => void
}

function Pick<T extends string>({ label, usual, words, value, set }: PickProps<T>) {
  return (
    <label>
      {label}
      <select value={value} onChange={({ currentTarget }) => set(currentTarget.value as T | '')}>
        <option value="">{words[usual]} (as read)</option>
        {(Object.keys(words) as T[])
          .filter((each) => each !== usual)
          .map((each) => (
            <option key={each} value={each}>
              {words[each]}
            </option>
          ))}
      </select>
    </label>
  )
}
