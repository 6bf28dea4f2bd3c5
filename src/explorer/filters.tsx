import type { TargetedFocusEvent, TargetedKeyboardEvent } from 'preact'
import { CERTAINTIES, DRAWN, relationOf } from './catalogue.ts'
import { go, place } from './place.ts'

/** What is drawn: which relations, how certain, of when, how wide. */
export function Filters() {
  const { types, certainties, confidence, on, depth, width, as } = place.value
  return (
    <form class="filters" aria-label="Filters" onSubmit={(event) => event.preventDefault()}>
      <details class="choice" onFocusOut={closeWhenLeft} onKeyDown={closeOnEscape}>
        <summary>
          Relations <span class="quiet">{types.length}</span>
        </summary>
        <fieldset class="menu">
          <legend>Relations to draw</legend>
          {DRAWN.map((type) => (
            <Check
              key={type}
              label={relationOf(type).name}
              tone={relationOf(type).tone}
              isOn={types.includes(type)}
              set={(isOn) => go({ types: DRAWN.filter((each) => (each === type ? isOn : types.includes(each))) })}
            />
          ))}
        </fieldset>
      </details>
      <details class="choice" onFocusOut={closeWhenLeft} onKeyDown={closeOnEscape}>
        <summary>
          Certainty <span class="quiet">{certaintyWords()}</span>
        </summary>
        <div class="menu">
          <fieldset disabled={on !== null}>
            <legend>How it is said</legend>
            {CERTAINTIES.map(({ name, label }) => (
              <Check
                key={name}
                label={label}
                isOn={certainties.includes(name)}
                set={(isOn) => {
                  const next = CERTAINTIES.map((each) => each.name).filter((each) =>
                    each === name ? isOn : certainties.includes(each),
                  )
                  if (next.length > 0) go({ certainties: next })
                }}
              />
            ))}
          </fieldset>
          <label>
            At least {Math.round(confidence * 100)} % sure
            <input
              type="range"
              min="0"
              max="1"
              step="0.05"
              value={confidence}
              onInput={({ currentTarget }) => go({ confidence: Number(currentTarget.value) }, { replace: true })}
            />
          </label>
        </div>
      </details>
      <label>
        As of{' '}
        <input type="date" value={on ?? ''} onChange={({ currentTarget }) => go({ on: currentTarget.value || null })} />
      </label>
      <Choice
        label="Steps"
        value={String(depth)}
        options={{ 1: '1', 2: '2', 3: '3' }}
        set={(value) => go({ depth: Number(value) })}
      />
      <Choice
        label="Width"
        value={width}
        options={{ sources: 'sources', money: 'money' }}
        set={(value) => go({ width: value })}
      />
      <Choice label="As" value={as} options={{ graph: 'graph', list: 'list' }} set={(value) => go({ as: value })} />
    </form>
  )
}

/** For a menu: closes it when the cursor goes elsewhere. */
export function closeWhenLeft({ currentTarget, relatedTarget }: TargetedFocusEvent<HTMLDetailsElement>): void {
  if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) currentTarget.open = false
}

/** For a menu. */
export function closeOnEscape({ key, currentTarget }: TargetedKeyboardEvent<HTMLDetailsElement>): void {
  if (key === 'Escape') currentTarget.open = false
}

function certaintyWords(): string {
  const { on, certainties, confidence } = place.value
  const least = confidence > 0 ? ` ≥ ${Math.round(confidence * 100)} %` : ''
  if (on) return `then${least}`
  return (certainties.length === 1 ? certainties[0]! : String(certainties.length)) + least
}

interface CheckProps {
  readonly label: string
  readonly tone?: string
  readonly isOn: boolean
  readonly set: (isOn: boolean) => void
}

function Check({ label, tone, isOn, set }: CheckProps) {
  return (
    <label class="check">
      <input type="checkbox" checked={isOn} onChange={({ currentTarget }) => set(currentTarget.checked)} />
      {tone && <span class={`swatch ${tone}`} aria-hidden="true" />}
      {label}
    </label>
  )
}

interface ChoiceProps<T extends string> {
  readonly label: string
  readonly value: T
  readonly options: Readonly<Record<T, string>>
  readonly set: (value: T) => void
}

function Choice<T extends string>({ label, value, options, set }: ChoiceProps<T>) {
  return (
    <label>
      {label}{' '}
      <select value={value} onChange={({ currentTarget }) => set(currentTarget.value as T)}>
        {(Object.keys(options) as T[]).map((option) => (
          <option key={option} value={option}>
            {options[option]}
          </option>
        ))}
      </select>
    </label>
  )
}
