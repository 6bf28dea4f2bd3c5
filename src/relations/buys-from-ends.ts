import type { Frame } from './frame.ts'

/** Suppliers that are left, dropped or replaced. */
export const endFrames: readonly Frame[] = [
  {
    id: 'in-favour-of',
    verbs: ['drop', 'ditch', 'replace', 'abandon', 'leave', 'dump', 'fire', 'reject'],
    subject: ['subj'],
    object: ['in-favour-of', 'in-favor-of', 'with', 'for'],
    score: 0.65,
    examples: [{ text: 'Klarna has dropped Adyen in favour of Stripe.', subject: 'Klarna', object: 'Stripe' }],
  },
  {
    id: 'leave-supplier',
    verbs: [
      'leave',
      'drop',
      'ditch',
      'abandon',
      'dump',
      'quit',
      'replace',
      'fire',
      'switch',
      'move',
      'migrate',
      'shift',
      'defect',
      'exit',
    ],
    subject: ['subj'],
    object: ['from', 'away-from'],
    status: 'ended',
    score: 0.75,
    examples: [{ text: 'Intuit switched from Amazon to Microsoft.', subject: 'Intuit', object: 'Amazon' }],
  },
  {
    id: 'drop-supplier',
    verbs: ['drop', 'ditch', 'dump', 'abandon'],
    subject: ['subj'],
    object: ['obj', 'obj.owner'],
    status: 'ended',
    score: 0.7,
    examples: [{ text: 'Barclays ditched Oracle for a cheaper vendor.', subject: 'Barclays', object: 'Oracle' }],
  },
]
