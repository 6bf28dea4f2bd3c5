import { useState } from 'preact/hooks'
import { Refusal } from './ask.ts'
import { decide, reviewer } from './review.ts'

/** What a form needs that takes decisions. */
export interface Deciding {
  readonly reason: string
  readonly setReason: (reason: string) => void
  /** What the server said no to. */
  readonly refusal: Refusal | null
  /** Whether a decision can be sent: it is said who decides, and none is on its way. */
  readonly isReady: boolean
  /** Why none can be sent yet, where somebody can do something about it. */
  readonly hint: string | undefined
  /** Sends a decision; true where it was taken. */
  readonly send: (mutation: string, what: Readonly<Record<string, unknown>>) => Promise<boolean>
}

export function useDeciding(): Deciding {
  const [reason, setReason] = useState('')
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [isSending, setSending] = useState(false)
  const send: Deciding['send'] = async (mutation, what) => {
    setSending(true)
    setRefusal(null)
    try {
      await decide(mutation, what, reason)
      return true
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      setRefusal(error)
      return false
    } finally {
      setSending(false)
    }
  }
  const isNamed = reviewer.value.trim() !== ''
  const hint = isNamed ? undefined : 'Give your name first'
  return { reason, setReason, refusal, isReady: isNamed && !isSending, hint, send }
}

/** Who decides. */
export function YourName() {
  return (
    <label>
      Your name, kept with what you decide{' '}
      <input value={reviewer.value} onInput={({ currentTarget: { value } }) => (reviewer.value = value)} />
    </label>
  )
}

/** Why somebody decides so. */
export function Why({ reason, setReason }: Deciding) {
  return (
    <label>
      Why <input value={reason} onInput={({ currentTarget: { value } }) => setReason(value)} />
    </label>
  )
}

/** Why a decision was not taken. */
export function DecisionRefused({ refusal }: Deciding) {
  if (!refusal) return null
  const { message, remedy, suggestions } = refusal
  return (
    <p role="alert">
      {message} {suggestions.length > 0 ? `Near to it: ${suggestions.join(', ')}.` : remedy}
    </p>
  )
}
