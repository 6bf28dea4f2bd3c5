import type { Frame } from './frame.ts'
import { GOODS, words } from './trade-words.ts'

const MOVING = words('switch move migrate shift defect transfer')
/** What is dropped and is no supplier's. */
const NO_SUPPLY = words(
  'name brand title logo bid offer proposal approach advance plan idea lawsuit suit case claim charge appeal stake share target unit division business objection probe opposition talk case',
)

const DROPPING = words('drop ditch dump abandon fire reject sack oust axe')

/** Suppliers that are left, dropped or replaced. */
export const endFrames: readonly Frame[] = [
  {
    id: 'in-favour-of',
    verbs: [...DROPPING, 'leave', 'swap', 'quit'],
    notObjectNouns: NO_SUPPLY,
    subject: ['subj'],
    object: ['successor'],
    score: 0.65,
    examples: [
      { text: 'Klarna has dropped Adyen in favour of Stripe.', subject: 'Klarna', object: 'Stripe' },
      { text: 'Klarna has ditched Adyen for Stripe.', subject: 'Klarna', object: 'Stripe' },
    ],
  },
  {
    id: 'replace-with',
    verbs: ['replace'],
    subject: ['subj'],
    object: ['with'],
    score: 0.65,
    examples: [{ text: 'Klarna has replaced Adyen with Stripe.', subject: 'Klarna', object: 'Stripe' }],
  },
  {
    // "Acme replaced Beta for Gamma": Acme is the new supplier.
    id: 'replaced-for',
    verbs: ['replace', 'succeed', 'oust'],
    subject: ['for'],
    object: ['subj'],
    score: 0.65,
    examples: [{ text: 'Stripe has replaced Adyen for Klarna in Germany.', subject: 'Klarna', object: 'Stripe' }],
  },
  {
    id: 'leave-supplier',
    verbs: [...MOVING, ...DROPPING, 'leave', 'quit', 'replace', 'exit', 'take', 'turn'],
    subject: ['subj'],
    object: ['away-from'],
    status: 'ended',
    score: 0.75,
    examples: [{ text: 'Intuit moved away from Amazon.', subject: 'Intuit', object: 'Amazon' }],
  },
  {
    id: 'switch-supplier',
    verbs: MOVING,
    subject: ['subj'],
    object: ['from'],
    notObjectNouns: words(
      'headquarters headquarter hq seat home share office staff employee production listing plant factory money focus attention base',
    ),
    status: 'ended',
    score: 0.75,
    examples: [{ text: 'Intuit switched from Amazon to Microsoft.', subject: 'Intuit', object: 'Amazon' }],
  },
  {
    id: 'drop-supplier',
    verbs: DROPPING,
    notObjectNouns: NO_SUPPLY,
    subject: ['subj'],
    object: ['obj', 'obj.owner'],
    status: 'ended',
    score: 0.7,
    examples: [{ text: 'Barclays ditched Oracle for a cheaper vendor.', subject: 'Barclays', object: 'Oracle' }],
  },
  {
    id: 'leave-for',
    verbs: ['leave', 'swap', 'quit'],
    subject: ['subj'],
    object: ['obj'],
    needs: ['successor'],
    subjectKinds: ['Organization'],
    status: 'ended',
    score: 0.65,
    examples: [{ text: 'Barclays left Oracle for Microsoft.', subject: 'Barclays', object: 'Oracle' }],
  },
  {
    id: 'replaced-by',
    verbs: ['replace', 'swap'],
    subject: ['subj'],
    object: ['obj'],
    needs: ['with'],
    subjectKinds: ['Organization'],
    status: 'ended',
    score: 0.65,
    examples: [{ text: 'Barclays replaced Oracle with Microsoft.', subject: 'Barclays', object: 'Oracle' }],
  },
  {
    id: 'replace-goods-of',
    verbs: ['replace', 'swap', 'retire', 'discard'],
    subject: ['subj'],
    object: ['obj.owner'],
    objectNouns: GOODS,
    needs: ['after'],
    // "replaced Acme's gear for Beta": the gear is Beta's.
    absent: ['for'],
    subjectKinds: ['Organization'],
    status: 'ended',
    score: 0.65,
    examples: [
      { text: 'Barclays replaced its Oracle software with a new one.', subject: 'Barclays', object: 'Oracle' },
    ],
  },
  {
    id: 'cut-out',
    verbs: ['cut', 'strip', 'remove'],
    subject: ['subj'],
    object: ['obj', 'obj.owner'],
    needs: ['out-of'],
    subjectKinds: ['Organization'],
    status: 'ended',
    score: 0.65,
    examples: [{ text: 'Orange has cut Huawei out of its network.', subject: 'Orange', object: 'Huawei' }],
  },
]
