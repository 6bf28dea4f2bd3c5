import { useState } from 'preact/hooks'
import { useAnswer } from './answer.ts'
import { ask } from './ask.ts'
import { type Deciding, DecisionRefused, useDeciding, Why, YourName } from './deciding.tsx'
import { NameField } from './name-field.tsx'
import { go, place, placeOf } from './place.ts'
import type { Entity } from './questions.ts'
import { MERGE, SPLIT } from './review.ts'
import { NAMES, type NamesAnswer } from './review-questions.ts'
import { Trouble } from './trouble.tsx'

/** Takes a person's word that a company is another one, or two. */
export function IdentityForm({ company }: { company: Entity }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details class="review" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Is this one company?</summary>
      {isOpen && <Identity company={company} />}
    </details>
  )
}

function Identity({ company }: { company: Entity }) {
  const deciding = useDeciding()
  return (
    <>
      <YourName />
      <Why {...deciding} />
      <MergeForm company={company} deciding={deciding} />
      <SplitForm company={company} deciding={deciding} />
      <DecisionRefused {...deciding} />
    </>
  )
}

interface FormProps {
  readonly company: Entity
  readonly deciding: Deciding
}

function MergeForm({ company, deciding: { isReady, send } }: FormProps) {
  const [other, setOther] = useState('')
  const merge = async () => {
    const into = other.trim()
    if (await send(MERGE, { from: company.id, into })) go(placeOf(into, place.value))
  }
  return (
    <fieldset>
      <legend>It is the same as another</legend>
      <NameField label="The other" value={other} set={setOther} />
      <button type="button" disabled={!isReady || !other.trim()} onClick={() => void merge()}>
        Merge into it
      </button>
    </fieldset>
  )
}

function SplitForm({ company: { id }, deciding: { isReady, send } }: FormProps) {
  const [name, setName] = useState('')
  const [called, setCalled] = useState<readonly string[]>([])
  const [articles, setArticles] = useState<readonly string[]>([])
  const answer = useAnswer((signal) => ask<NamesAnswer>(NAMES, { id, company: id }, signal), [id])
  const isSaid = name.trim() && called.length + articles.length > 0
  return (
    <fieldset>
      <legend>Another hides in it</legend>
      <label>
        Its own name <input value={name} onInput={({ currentTarget }) => setName(currentTarget.value)} />
      </label>
      <Trouble answer={answer} />
      <Checks
        legend="It is meant by the name"
        choices={(answer.data?.node?.aliases ?? []).map((alias) => [alias, alias])}
        chosen={called}
        choose={setCalled}
      />
      <Checks
        legend="It is meant by the article"
        choices={(answer.data?.articles.nodes ?? []).map((article) => [article.id, article.title ?? article.id])}
        chosen={articles}
        choose={setArticles}
      />
      <button
        type="button"
        disabled={!isReady || !isSaid}
        onClick={() => void send(SPLIT, { company: id, name, called, articles })}
      >
        Split it off
      </button>
    </fieldset>
  )
}

interface ChecksProps {
  readonly legend: string
  /** Each with its words. */
  readonly choices: readonly (readonly [value: string, words: string])[]
  readonly chosen: readonly string[]
  readonly choose: (chosen: readonly string[]) => void
}

function Checks({ legend, choices, chosen, choose }: ChecksProps) {
  if (choices.length === 0) return null
  return (
    <fieldset class="checks">
      <legend>{legend}</legend>
      {choices.map(([value, words]) => (
        <label class="check" key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ currentTarget: { checked } }) =>
              choose(checked ? [...chosen, value] : chosen.filter((each) => each !== value))
            }
          />
          {words}
        </label>
      ))}
    </fieldset>
  )
}
