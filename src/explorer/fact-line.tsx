import { linkId } from './links.ts'
import { go, place, placeOf } from './place.ts'
import type { FactBetween } from './questions.ts'
import { statedVerb } from './words.ts'

/** A fact as a sentence, which opens to its evidence. */
export function FactLine({ fact, children }: { fact: FactBetween; children?: string | null }) {
  const { subject, object, type, status, product, role, amount, share, figure } = fact
  const more = [
    figure && `${figure.measure} ${figure.text}`,
    product,
    role,
    amount?.text,
    share?.text,
    children,
  ].filter(Boolean)
  const open = () => {
    const link = linkId(subject.id, type, object?.id ?? '')
    go(place.value.company ? { link } : { ...placeOf(subject.id, place.value), link })
  }
  return (
    <button type="button" class="fact-line" onClick={open}>
      <b>{subject.name}</b> {statedVerb(type, status)} {object && <b>{object.name}</b>}
      {more.length > 0 && <span class="quiet"> {more.join(' · ')}</span>}
    </button>
  )
}
