import type { Frame } from './frame.ts'
import { GOODS, words } from './trade-words.ts'

const CONTRACTS = words(
  'contract order deal business work commission tender job subcontract project mandate renewal extension assignment programme program',
)

const agreements = (kinds: string) =>
  words(kinds).flatMap((kind) => words('agreement contract deal pact').map((noun) => `${kind} ${noun}`))

/** Miners and carmakers both sign these with each other. */
const SUPPLY_AGREEMENTS = agreements('supply offtake off-take power-purchase outsourcing maintenance').concat(
  'power purchase agreement',
)

/** Whoever signs one of these takes the goods. */
const PURCHASE_AGREEMENTS = agreements('sourcing purchase purchasing procurement')

/** Verbs by which a supplier comes to a contract. */
const WINNING = words('win land secure clinch bag nab scoop gain capture book net')

/** Verbs by which a customer says who is to supply. */
const CHOOSING = words(
  'choose select pick tap contract commission hire engage retain appoint enlist name nominate prefer',
)

/** Contracts that are awarded and won, suppliers that are chosen. */
export const contractFrames: readonly Frame[] = [
  {
    id: 'contract-from',
    verbs: [...WINNING, 'receive', 'get', 'obtain', 'sign', 'announce', 'garner', 'pick up', 'have', 'hold'],
    subject: ['from'],
    object: ['subj'],
    objectNouns: [...CONTRACTS, 'purchase', 'agreement'],
    score: 0.85,
    examples: [{ text: 'Thales won a contract from Airbus.', subject: 'Airbus', object: 'Thales' }],
  },
  {
    id: 'win-contract-with',
    verbs: WINNING.filter((verb) => verb !== 'secure'),
    subject: ['with'],
    object: ['subj'],
    objectNouns: CONTRACTS,
    score: 0.7,
    examples: [{ text: 'Thales has won a contract with Airbus.', subject: 'Airbus', object: 'Thales' }],
  },
  {
    id: 'award',
    verbs: ['award', 'give', 'grant', 'hand', 'let', 'place', 'offer'],
    subject: ['subj'],
    object: ['to', 'iobj', 'obj1'],
    objectNouns: [...CONTRACTS, 'running', 'handling', 'maintenance', 'upkeep'],
    score: 0.85,
    examples: [
      { text: 'Airbus awarded Thales a contract.', subject: 'Airbus', object: 'Thales' },
      { text: 'Airbus awarded a contract to Thales.', subject: 'Airbus', object: 'Thales' },
    ],
  },
  {
    id: 'awarded-by',
    verbs: ['award', 'grant', 'hand', 'give'],
    subject: ['subj'],
    object: ['obj'],
    needs: ['passive', 'comp'],
    score: 0.8,
    examples: [{ text: 'Saab was awarded a contract by Airbus.', subject: 'Airbus', object: 'Saab' }],
  },
  {
    id: 'contract-awarded-to',
    verbs: ['award', 'grant', 'hand', 'give', 'let'],
    subject: ['subj', 'obj.owner'],
    object: ['to'],
    needs: ['passive'],
    objectNouns: CONTRACTS,
    score: 0.8,
    examples: [{ text: 'The contract was awarded to Thales by Airbus.', subject: 'Airbus', object: 'Thales' }],
  },
  {
    id: 'contract-went-to',
    verbs: ['go'],
    subject: ['subj.owner'],
    object: ['to'],
    subjectNouns: words('contract order tender commission job subcontract mandate account'),
    score: 0.65,
    examples: [{ text: "Airbus's order for radars went to Thales.", subject: 'Airbus', object: 'Thales' }],
  },
  {
    id: 'choose-supplier',
    verbs: CHOOSING,
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
  {
    id: 'choose-for',
    verbs: CHOOSING,
    subject: ['subj'],
    object: ['obj'],
    needs: ['for'],
    absent: ['infinitive'],
    subjectKinds: ['Organization'],
    score: 0.7,
    examples: [{ text: 'Vestas selected Salesforce for its website.', subject: 'Vestas', object: 'Salesforce' }],
  },
  {
    id: 'choose-over',
    verbs: ['choose', 'select', 'pick', 'prefer'],
    subject: ['subj'],
    object: ['obj'],
    needs: ['over'],
    subjectKinds: ['Organization'],
    score: 0.65,
    examples: [{ text: 'Vestas chose Salesforce over Oracle.', subject: 'Vestas', object: 'Salesforce' }],
  },
  {
    id: 'opt-for',
    verbs: ['opt', 'plump', 'settle', 'go'],
    subject: ['subj'],
    object: ['for', 'with', 'on'],
    absent: ['obj', 'comp'],
    subjectKinds: ['Organization'],
    score: 0.6,
    examples: [
      { text: 'Vestas opted for Salesforce.', subject: 'Vestas', object: 'Salesforce' },
      { text: 'Vestas went with Salesforce.', subject: 'Vestas', object: 'Salesforce' },
    ],
  },
  {
    id: 'contract-to-supply',
    nouns: words('contract agreement deal order pact subcontract arrangement').concat(
      'supply contract',
      'supply agreement',
      'supply deal',
    ),
    subject: ['with'],
    object: ['subj', 'poss'],
    needs: ['to-supply'],
    score: 0.75,
    examples: [
      { text: 'Thales has a contract with Airbus to supply radars.', subject: 'Airbus', object: 'Thales' },
      { text: 'Thales signed a deal with Airbus to provide radars.', subject: 'Airbus', object: 'Thales' },
    ],
  },
  {
    id: 'order-for-goods-of',
    nouns: ['order', 'firm order', 'commitment', 'purchase agreement', 'repeat order'],
    subject: ['poss', 'subj', 'from', 'by'],
    governors: words(
      `place confirm sign announce finalise finalize make have double raise cut firmed convert increase expand extend add top complete
      unveil disclose cancel book upsize follow open launch reveal kick start submit`,
    ),
    object: ['for.owner', 'for.maker'],
    subjectKinds: ['Organization'],
    score: 0.8,
    examples: [
      { text: 'Ryanair confirmed an order for 40 Airbus jets.', subject: 'Ryanair', object: 'Airbus' },
      { text: "Ryanair's order for 75 Boeing jets is its largest.", subject: 'Ryanair', object: 'Boeing' },
    ],
  },
  {
    id: 'contract-to-buy',
    nouns: words('contract agreement deal order pact').concat('purchase agreement'),
    subject: ['subj', 'poss'],
    object: ['with'],
    needs: ['to-buy-goods'],
    score: 0.75,
    examples: [{ text: 'Airbus has a contract with Thales to buy radars.', subject: 'Airbus', object: 'Thales' }],
  },
  {
    id: 'memorandum-to-buy',
    nouns: ['memorandum', 'mou', 'letter'],
    subject: ['subj', 'poss'],
    object: ['with'],
    needs: ['to-buy-goods'],
    modality: 'planned',
    score: 0.75,
    examples: [
      {
        text: 'Airbus signed a memorandum of understanding with Thales for the purchase of 20 radars.',
        subject: 'Airbus',
        object: 'Thales',
      },
    ],
  },
  {
    id: 'supply-agreement-with-maker',
    nouns: SUPPLY_AGREEMENTS,
    subject: ['subj', 'poss'],
    object: ['with'],
    needs: ['with-maker'],
    absent: ['to-supply'],
    score: 0.7,
    examples: [
      {
        text: 'Airbus has signed a supply agreement with the titanium producer Alcoa.',
        subject: 'Airbus',
        object: 'Alcoa',
      },
    ],
  },
  {
    id: 'supply-agreement-with-user',
    nouns: SUPPLY_AGREEMENTS,
    subject: ['with'],
    object: ['subj', 'poss'],
    needs: ['with-user'],
    absent: ['to-buy-goods'],
    score: 0.7,
    examples: [
      { text: 'Thales has signed a supply agreement with the airline Ryanair.', subject: 'Ryanair', object: 'Thales' },
    ],
  },
  {
    id: 'procurement-contract',
    nouns: PURCHASE_AGREEMENTS,
    subject: ['subj', 'poss'],
    object: ['with'],
    absent: ['with-user', 'to-supply'],
    score: 0.75,
    examples: [
      { text: 'Vestas has signed procurement contracts with Maersk and Bosch.', subject: 'Vestas', object: 'Bosch' },
    ],
  },
  {
    id: 'agreement-for-models',
    nouns: ['agreement', 'contract', 'deal', 'memorandum', 'letter'],
    subject: ['subj', 'poss'],
    governors: words('sign finalise finalize reach strike ink conclude complete announce close'),
    object: ['for.maker'],
    notModifiers: words('leaseback lease sale service maintenance licensing distribution codeshare'),
    absent: ['with'],
    score: 0.7,
    examples: [
      {
        text: 'Ryanair signed an agreement for 20 Windows tablets. Microsoft makes Windows.',
        subject: 'Ryanair',
        object: 'Microsoft',
      },
    ],
  },
  {
    id: 'place-with',
    verbs: ['place'],
    subject: ['with'],
    object: ['subj'],
    objectNouns: words('aircraft jet plane airliner engine helicopter turboprop freighter vessel ship tanker'),
    product: ['obj'],
    score: 0.7,
    examples: [{ text: 'AerCap placed three jets with Ryanair.', subject: 'Ryanair', object: 'AerCap' }],
  },
  {
    id: 'cancelled-contract',
    nouns: ['contract', 'supply contract', 'supply deal', 'order'],
    governors: ['cancel', 'terminate', 'scrap', 'axe'],
    subject: ['subj'],
    object: ['with'],
    status: 'ended',
    score: 0.65,
    examples: [{ text: 'Vestas has cancelled its contract with Maersk.', subject: 'Vestas', object: 'Maersk' }],
  },
  {
    id: 'contract-with',
    verbs: ['contract', 'subcontract'],
    subject: ['subj'],
    object: ['with'],
    absent: ['passive'],
    subjectKinds: ['Organization'],
    score: 0.75,
    examples: [{ text: 'Vestas has contracted with Maersk for the cranes.', subject: 'Vestas', object: 'Maersk' }],
  },
  {
    id: 'hire-as',
    verbs: [...CHOOSING, 'use', 'keep'],
    subject: ['subj'],
    object: ['obj'],
    needs: ['as'],
    absent: ['infinitive', 'for', 'as-partner'],
    subjectKinds: ['Organization'],
    score: 0.7,
    examples: [{ text: 'Vestas hired Salesforce as its agency.', subject: 'Vestas', object: 'Salesforce' }],
  },
  {
    id: 'choose-product',
    verbs: ['choose', 'select', 'pick', 'prefer'],
    subject: ['subj'],
    object: ['obj.owner'],
    objectNouns: [...GOODS, 'platform', 'solution', 'product', 'network', 'infrastructure', 'suite'],
    score: 0.7,
    examples: [
      { text: "Ørsted has selected Veritone's platform to run its shops.", subject: 'Ørsted', object: 'Veritone' },
    ],
  },
]
