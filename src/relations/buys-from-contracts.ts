import type { Frame } from './frame.ts'

/** Contracts that are awarded and won, suppliers that are chosen. */
export const contractFrames: readonly Frame[] = [
  {
    id: 'contract-from',
    verbs: ['win', 'land', 'secure', 'receive', 'get', 'obtain', 'book', 'clinch', 'bag'],
    subject: ['from'],
    object: ['subj'],
    objectNouns: [
      'contract',
      'order',
      'deal',
      'business',
      'work',
      'commission',
      'tender',
      'purchase',
      'job',
      'agreement',
    ],
    score: 0.85,
    examples: [{ text: 'Thales won a contract from Airbus.', subject: 'Airbus', object: 'Thales' }],
  },
  {
    id: 'award',
    verbs: ['award', 'give', 'grant', 'hand'],
    subject: ['subj'],
    object: ['to', 'iobj', 'obj1'],
    objectNouns: ['contract', 'order', 'deal', 'business', 'work', 'commission', 'tender', 'job'],
    score: 0.85,
    examples: [
      { text: 'Airbus awarded Thales a contract.', subject: 'Airbus', object: 'Thales' },
      { text: 'Airbus awarded a contract to Thales.', subject: 'Airbus', object: 'Thales' },
    ],
  },
  {
    id: 'awarded-by',
    verbs: ['award', 'grant', 'hand'],
    subject: ['subj'],
    object: ['obj'],
    needs: ['passive', 'comp'],
    score: 0.8,
    examples: [{ text: 'Saab was awarded a contract by Airbus.', subject: 'Airbus', object: 'Saab' }],
  },
  {
    id: 'choose-supplier',
    verbs: [
      'choose',
      'select',
      'pick',
      'tap',
      'contract',
      'commission',
      'hire',
      'engage',
      'retain',
      'appoint',
      'enlist',
    ],
    subject: ['subj'],
    object: ['obj'],
    needs: ['infinitive'],
    score: 0.75,
    examples: [
      {
        text: 'Ørsted has chosen Siemens Gamesa to supply the turbines.',
        subject: 'Ørsted',
        object: 'Siemens Gamesa',
      },
    ],
  },
]
