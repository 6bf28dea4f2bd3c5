import type { Refusal } from './ask.ts'

/** Why something was not done, and what to do. */
export function Refused({ name, refusal }: { name: string; refusal: Pick<Refusal, 'message' | 'remedy'> }) {
  return (
    <div class="trouble" role="alert">
      <p>
        {refusal.message.startsWith(name) || `${name}: `}
        {refusal.message}
      </p>
      <p class="quiet">{refusal.remedy}</p>
    </div>
  )
}
