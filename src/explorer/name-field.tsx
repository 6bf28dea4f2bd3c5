import { useEffect, useId, useState } from 'preact/hooks'
import { findNames } from './find-names.ts'
import type { Entity } from './questions.ts'

interface NameFieldProps {
  readonly label: string
  /** What is meant where the field is empty. */
  readonly usual?: string
  readonly value: string
  readonly set: (name: string) => void
}

/** A field for the name of something in the graph; offers those that are near to what is typed. */
export function NameField({ label, usual, value, set }: NameFieldProps) {
  const [found, setFound] = useState<readonly Entity[] | null>(null)
  const id = useId()
  useEffect(() => findNames(value, setFound), [value])
  return (
    <label>
      {label}
      <input
        list={id}
        autocomplete="off"
        spellcheck={false}
        placeholder={usual}
        value={value}
        onInput={({ currentTarget }) => set(currentTarget.value)}
      />
      <datalist id={id}>
        {found?.map((entity) => (
          <option key={entity.id} value={entity.name} />
        ))}
      </datalist>
    </label>
  )
}
