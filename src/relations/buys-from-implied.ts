import type { Frame } from './frame.ts'

/** Goods of the organization that the text is about: who takes them is left out. */
export const impliedFrames: readonly Frame[] = [
  {
    id: 'supplied-by-implied',
    verbs: ['supply', 'deliver', 'provide'],
    subject: ['implied'],
    object: ['subj'],
    needs: ['passive', 'by'],
    absent: ['to', 'for', 'infinitival'],
    plainObject: true,
    notObjectNouns: ['funding', 'financing', 'capital', 'money', 'loan', 'cash', 'equity'],
    score: 0.65,
    examples: [{ text: 'Orbex makes trucks. The brakes are supplied by Bosch.', subject: 'Orbex', object: 'Bosch' }],
  },
]
