import type { Frame } from './frame.ts'
import { GOODS, MAKING, PARTS_OF_FIRMS, SERVICING, TAKINGS, USING, words } from './trade-words.ts'

/** What is done with the goods of a maker as well: "flies Acme's jets". */
const OF_THE_USER = words('fly operate charter issue launch test ship distribute publish provide supply process')

/** What the supplier does: it sells, supplies, makes for, earns from. */
export const saleFrames: readonly Frame[] = [
  {
    id: 'sell-to',
    plainObject: 'or product',
    verbs: words('sell supply provide deliver ship lease rent export offer distribute dispatch charter furnish'),
    subject: ['to', 'to.owner'],
    object: ['subj', 'obj.owner', 'by'],
    product: ['obj'],
    notObjectNouns: [...PARTS_OF_FIRMS, ...words('evidence information testimony patent warning blow boost advice')],
    score: 0.9,
    examples: [
      { text: 'Samsung sells screens to Apple.', subject: 'Apple', object: 'Samsung' },
      { text: 'Corning supplies glass to Apple and Google.', subject: 'Google', object: 'Corning' },
      {
        text: 'Microsoft earns billions by renting servers to OpenAI.',
        subject: 'OpenAI',
        object: 'Microsoft',
      },
    ],
  },
  {
    id: 'supply-with',
    verbs: words('supply provide equip serve furnish support outfit fit feed stock'),
    subject: ['obj', 'obj1'],
    object: ['subj', 'by', 'subj.owner'],
    product: ['with'],
    score: 0.85,
    examples: [
      { text: 'Bosch supplies Volkswagen with brakes.', subject: 'Volkswagen', object: 'Bosch' },
      { text: 'Volkswagen is supplied by Bosch.', subject: 'Volkswagen', object: 'Bosch' },
    ],
  },
  {
    id: 'supply-for',
    plainObject: 'or product',
    notObjectNouns: words(
      'bid offer case way room space deal plan tool loss profit company firm market app cheque check',
    ),
    verbs: [...MAKING, ...SERVICING],
    subject: ['for', 'on-behalf-of', 'for.owner'],
    object: ['subj', 'by', 'subj.owner'],
    product: ['obj'],
    score: 0.75,
    examples: [
      { text: 'TSMC makes chips for Nvidia and AMD.', subject: 'Nvidia', object: 'TSMC' },
      { text: 'Foxconn assembles phones for Apple.', subject: 'Apple', object: 'Foxconn' },
    ],
  },
  {
    id: 'made-by-supplier',
    verbs: [...MAKING, ...SERVICING, 'license'],
    subject: ['obj.owner', 'of-subject', 'for-subject', 'outer', 'outer.owner'],
    outer: USING,
    object: ['by', 'from'],
    plainObject: 'or product',
    notObjectNouns: PARTS_OF_FIRMS,
    product: ['obj'],
    score: 0.75,
    examples: [
      { text: "Apple's chips are made by TSMC.", subject: 'Apple', object: 'TSMC' },
      { text: 'Apple has its wafers fabricated by TSMC.', subject: 'Apple', object: 'TSMC' },
      { text: 'Ryanair flies jets built by Boeing.', subject: 'Ryanair', object: 'Boeing' },
      { text: 'The phones of Apple are assembled by Foxconn.', subject: 'Apple', object: 'Foxconn' },
    ],
  },
  {
    id: 'works-on-goods-of',
    verbs: [...MAKING, ...SERVICING].filter((verb) => !OF_THE_USER.includes(verb)),
    subject: ['obj.named-owner'],
    object: ['subj'],
    absent: ['passive'],
    plainObject: true,
    notObjectNouns: [
      ...PARTS_OF_FIRMS,
      ...TAKINGS,
      ...words('offer bid plan strategy profit loss growth decision deal market fund network technology research'),
    ],
    product: ['obj'],
    score: 0.7,
    examples: [
      { text: "Lufthansa Technik maintains Ryanair's planes.", subject: 'Ryanair', object: 'Lufthansa Technik' },
      { text: "Kyndryl runs Airbus's data centres.", subject: 'Airbus', object: 'Kyndryl' },
    ],
  },
  {
    id: 'which-makes-its',
    verbs: [...MAKING, ...SERVICING].filter((verb) => !OF_THE_USER.includes(verb)),
    subject: ['obj.owner'],
    object: ['subj'],
    needs: ['in-relative'],
    absent: ['passive'],
    plainObject: true,
    objectNouns: GOODS,
    product: ['obj'],
    score: 0.65,
    examples: [
      { text: 'Apple said that Foxconn, which builds all of its phones, grew.', subject: 'Apple', object: 'Foxconn' },
    ],
  },
  {
    id: 'come-from',
    verbs: ['come', 'originate', 'stem', 'arrive'],
    subject: ['subj.owner', 'of-subject.owner', 'of-subject', 'for-subject', 'implied'],
    object: ['from'],
    subjectNouns: GOODS,
    score: 0.7,
    examples: [
      { text: "Tesla's cells come from Panasonic.", subject: 'Tesla', object: 'Panasonic' },
      { text: 'Tesla makes cars. The cells come from Panasonic.', subject: 'Tesla', object: 'Panasonic' },
    ],
  },
  {
    id: 'takings-come-from',
    verbs: ['come', 'originate', 'stem', 'derive', 'generate', 'earn', 'make'],
    subject: ['from', 'by'],
    object: ['subj.owner', 'of-subject', 'obj.owner'],
    subjectNouns: TAKINGS,
    score: 0.75,
    examples: [
      { text: "A third of Foxconn's revenue comes from Apple.", subject: 'Apple', object: 'Foxconn' },
      { text: 'Half of the sales of Foxconn came from Apple.', subject: 'Apple', object: 'Foxconn' },
    ],
  },
  {
    id: 'revenue-from',
    verbs: words('get derive generate earn make draw receive take obtain collect book'),
    subject: ['from'],
    object: ['subj'],
    objectNouns: ['%', ...TAKINGS, 'half', 'third', 'quarter', 'fifth', 'tenth', 'most', 'bulk', 'majority'],
    score: 0.8,
    examples: [{ text: 'Campbell gets 15% of its revenue from Walmart.', subject: 'Walmart', object: 'Campbell' }],
  },
  {
    id: 'share-of-sales',
    verbs: ['account', 'represent', 'make up', 'make', 'generate', 'contribute', 'constitute', 'provide', 'bring in'],
    subject: ['subj'],
    object: ['of-of', 'of.owner', 'obj.owner'],
    needs: ['of-takings'],
    score: 0.75,
    examples: [
      {
        text: 'Apple and Dell accounted for 31% and 12%, respectively, of the sales of Foxconn.',
        subject: 'Dell',
        object: 'Foxconn',
      },
      { text: "Apple accounts for 25% of Foxconn's revenue.", subject: 'Apple', object: 'Foxconn' },
      { text: 'Apple accounted for 25% of the sales of Foxconn.', subject: 'Apple', object: 'Foxconn' },
    ],
  },
  {
    id: 'sales-to',
    nouns: ['sales', 'shipments', 'exports', 'deliveries', 'delivery', 'net sales'],
    subject: ['to'],
    object: ['poss', 'compound', 'by', 'verb-of.owner', 'verb-of-of'],
    score: 0.75,
    examples: [
      { text: "Sales to Walmart accounted for 17% of Corning's revenue.", subject: 'Walmart', object: 'Corning' },
      { text: "Corning's shipments to Apple rose.", subject: 'Apple', object: 'Corning' },
    ],
  },
  {
    id: 'takings-from',
    nouns: ['revenue', 'sales', 'net revenue', 'order', 'purchase order'],
    subject: ['from'],
    object: ['poss', 'compound', 'for', 'for.owner', 'verb-of.owner', 'verb-of-of'],
    score: 0.7,
    examples: [
      { text: "Revenue from Walmart made up 17% of Corning's total.", subject: 'Walmart', object: 'Corning' },
      { text: "Boeing's orders from Ryanair fell.", subject: 'Ryanair', object: 'Boeing' },
    ],
  },
]
