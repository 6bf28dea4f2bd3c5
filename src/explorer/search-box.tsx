import { useEffect, useRef, useState } from 'preact/hooks'
import { KINDS } from './catalogue.ts'
import { findNames } from './find-names.ts'
import { go, place, placeOf } from './place.ts'
import type { Entity } from './questions.ts'

/** What was found for which words. */
interface Found {
  readonly text: string
  readonly entities: readonly Entity[]
}

/** A combobox over everything with a name (WAI-ARIA: editable, with a list). "/" brings the cursor here. */
export function SearchBox() {
  const [text, setText] = useState('')
  const [found, setFound] = useState<Found | null>(null)
  const [at, setAt] = useState(0)
  const input = useRef<HTMLInputElement>(null)
  // Keys come faster than the page is drawn anew, so what they go by is not what was drawn last.
  const typed = useRef('')
  const answered = useRef<Found | null>(null)
  const awaited = useRef<string | null>(null)
  useSlash(input)
  useEffect(() => {
    const show = (entities: readonly Entity[] | null) => {
      answered.current = entities && { text, entities }
      setFound(answered.current)
      setAt(0)
      if (entities && awaited.current === text) choose(entities[0])
    }
    return findNames(text, show)
  }, [text])

  const matches = found?.entities ?? []
  const close = () => setFound(null)
  const type = (words: string) => {
    typed.current = words
    awaited.current = null
    setText(words)
  }
  const choose = (entity: Entity | undefined) => {
    awaited.current = null
    if (!entity) return
    type('')
    close()
    input.current?.blur()
    go(placeOf(entity.id, place.value))
  }
  const press = (event: KeyboardEvent) => {
    const count = matches.length
    const moves: Record<string, () => void> = {
      ArrowDown: () => setAt((at + 1) % Math.max(count, 1)),
      ArrowUp: () => setAt((at + count - 1) % Math.max(count, 1)),
      Enter: () => {
        if (answered.current?.text === typed.current) choose(answered.current.entities[at])
        else awaited.current = typed.current
      },
      Escape: () => {
        awaited.current = null
        close()
      },
    }
    const move = moves[event.key]
    if (!move) return
    event.preventDefault()
    move()
  }

  const isOpen = found !== null
  return (
    <div class="search">
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label="Search companies, products and people"
        aria-expanded={isOpen}
        aria-controls="found"
        aria-autocomplete="list"
        aria-activedescendant={matches[at] ? `found-${at}` : undefined}
        placeholder="Search a company…"
        autocomplete="off"
        spellcheck={false}
        value={text}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onKeyDown={press}
        onBlur={close}
      />
      <div id="found" class="found" role="listbox" aria-label="Matches" hidden={!isOpen}>
        {matches.map((entity, index) => (
          <Match key={entity.id} entity={entity} index={index} isActive={index === at} choose={choose} />
        ))}
      </div>
      <p class="nothing" role="status" hidden={found?.entities.length !== 0}>
        Nothing that was loaded goes by that name.
      </p>
    </div>
  )
}

interface MatchProps {
  readonly entity: Entity
  readonly index: number
  readonly isActive: boolean
  readonly choose: (entity: Entity) => void
}

function Match({ entity, index, isActive, choose }: MatchProps) {
  return (
    <div
      id={`found-${index}`}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      // Before the click the cursor would leave the field, and the list would close.
      onMouseDown={(event) => {
        event.preventDefault()
        choose(entity)
      }}
    >
      <span>{entity.name}</span> <span class="quiet">{KINDS[entity.kind]}</span>
    </div>
  )
}

function useSlash(input: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof Element && event.target.closest('input, textarea, select')
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      input.current?.focus()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [input])
}
