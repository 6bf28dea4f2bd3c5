import type { Company, CustomerWeight } from './company-questions.ts'
import { Link } from './link.tsx'
import { place, placeOf } from './place.ts'
import { percent, shortNumber } from './words.ts'

/** How much of a company's business hangs on single customers: stated shares, or else stated sums, as bars. */
export function ConcentrationChart({ concentration }: Pick<Company, 'concentration'>) {
  const { customers, byShare, customerCount, unknownCustomers } = concentration
  if (customers.length === 0) return null
  const hasShares = customers.some(({ share }) => share)
  const sums = customers.map(({ yearly }) => middleOf(yearly))
  const most = Math.max(...sums, 1)
  return (
    <section>
      <h2>Concentration</h2>
      <ul class="shares">
        {customers.map((weight, at) => {
          const part = hasShares ? (weight.share?.value ?? 0) : sums[at]! / most
          return (
            <li key={`${weight.customer.id} ${at}`}>
              <Link to={placeOf(weight.customer.id, place.value)}>{weight.customer.name}</Link>
              <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                <rect class="whole" width="100" height="8" />
                <rect width={100 * Math.min(part, 1)} height="8" />
              </svg>
              <span class="number">{wordsOf(weight)}</span>
            </li>
          )
        })}
      </ul>
      <p class="quiet">
        {byShare.map(({ of, knownShare, hhi, hhiAtMost }) => (
          <span key={of}>
            {percent(knownShare)} of {of} is known; Herfindahl index at least {Math.round(hhi)}
            {hhiAtMost !== null && `, at most ${Math.round(hhiAtMost)}`}.{' '}
          </span>
        ))}
        Nothing is stated for {unknownCustomers} of {customerCount} customers.
      </p>
    </section>
  )
}

function middleOf(yearly: CustomerWeight['yearly']): number {
  if (!yearly) return 0
  const { min, max } = yearly
  return ((min ?? max ?? 0) + (max ?? min ?? 0)) / 2
}

function wordsOf({ share, amount, yearly }: CustomerWeight): string {
  if (share) return percent(share.value)
  if (yearly) return `${aboutWords(yearly)} ${yearly.currency} ${shortNumber(middleOf(yearly))} a year`.trim()
  return amount?.text ?? ''
}

/** "billions" is a billion at least. */
function aboutWords({ min, max }: NonNullable<CustomerWeight['yearly']>): string {
  if (min !== null && max === null) return 'over'
  if (min === null && max !== null) return 'up to'
  return min === max ? '' : 'about'
}
