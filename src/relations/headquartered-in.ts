import type { RelationType } from './frame.ts'
import { meaningOf } from './meanings.ts'

const SEATS = [
  'headquarters',
  'headquarter',
  'head office',
  'seat',
  'main office',
  'hq',
  'corporate headquarters',
  'corporate office',
  'corporate hq',
  'global headquarters',
  'world headquarters',
  'principal office',
  'principal executive office',
  'executive office',
  'main offices',
  'central office',
  'home base',
  'home office',
  'main base',
]

/** "its European head office": the seat of a part of it only. */
const OF_A_PART = (
  'regional european asian american african international overseas foreign local british german french japanese chinese indian u.s. us uk u.k. eu ' +
  'australian canadian north south latin asia-pacific apac emea nordic country national second secondary new-york board supervisory former old future'
).split(' ')

/** Organization to the place of its seat. */
export const headquarteredIn: RelationType = {
  meaning: meaningOf('HEADQUARTERED_IN'),
  frames: [
    {
      id: 'based-in',
      verbs: ['base', 'headquarter', 'locate', 'situate', 'domicile'],
      subject: ['obj', 'outer'],
      outer: ['be'],
      object: ['in', 'at', 'near', 'outside', 'in-in'],
      score: 0.95,
      examples: [
        { text: 'Adyen is based in Amsterdam.', subject: 'Adyen', object: 'Amsterdam' },
        { text: 'Amsterdam-based Adyen grew.', subject: 'Adyen', object: 'Amsterdam' },
        { text: 'Adyen, headquartered in Amsterdam, grew.', subject: 'Adyen', object: 'Amsterdam' },
        {
          text: 'Adyen is a bank with 90 branches, headquartered in Amsterdam.',
          subject: 'Adyen',
          object: 'Amsterdam',
        },
        { text: 'Adyen has grown into a bank based in Amsterdam.', subject: 'Adyen', object: 'Amsterdam' },
        { text: 'Adyen is an Amsterdam, Netherlands-based bank.', subject: 'Adyen', object: 'Amsterdam' },
        { text: 'Based in the port city of Antwerp, Adyen sells tea.', subject: 'Adyen', object: 'Antwerp' },
      ],
    },
    {
      id: 'headquarters',
      nouns: [...SEATS, 'base', 'home'],
      notModifiers: OF_A_PART.filter((word) => word !== 'former' && word !== 'old'),
      subject: ['named-poss', 'subj', 'poss', 'compound', 'of', 'holder', 'beside'],
      object: ['in', 'at', 'to', 'member', 'near', 'in-in'],
      score: 0.9,
      examples: [
        { text: 'Adyen has its headquarters in Amsterdam.', subject: 'Adyen', object: 'Amsterdam' },
        { text: 'Adyen, a bank with headquarters in Amsterdam, grew.', subject: 'Adyen', object: 'Amsterdam' },
        { text: "Adyen's headquarters are in Amsterdam.", subject: 'Adyen', object: 'Amsterdam' },
        { text: 'From its base in Gouda, Netherlands, Adyen exports.', subject: 'Adyen', object: 'Gouda' },
      ],
    },
    {
      id: 'headquarters-left',
      nouns: SEATS,
      notModifiers: OF_A_PART,
      subject: ['subj', 'poss', 'compound'],
      object: ['from'],
      status: 'ended',
      score: 0.8,
      examples: [
        { text: 'Boeing moved its headquarters from Seattle to Chicago.', subject: 'Boeing', object: 'Seattle' },
      ],
    },
    {
      id: 'headquarters-are-in',
      nouns: SEATS,
      notModifiers: OF_A_PART,
      subject: ['poss', 'compound', 'of', 'implied'],
      object: ['verb-in', 'verb-to', 'verb-at'],
      score: 0.9,
      examples: [
        { text: "Adyen's headquarters are located in Amsterdam.", subject: 'Adyen', object: 'Amsterdam' },
        { text: 'Adyen grew. The head office is in Amsterdam.', subject: 'Adyen', object: 'Amsterdam' },
      ],
    },
    {
      id: 'operate-from',
      verbs: ['operate'],
      subject: ['subj'],
      object: ['from', 'out-of'],
      score: 0.75,
      examples: [{ text: 'Adyen operates from Amsterdam.', subject: 'Adyen', object: 'Amsterdam' }],
    },
    {
      id: 'operate-out',
      verbs: ['operate out'],
      subject: ['subj'],
      object: ['of'],
      score: 0.75,
      examples: [{ text: 'Adyen operates out of Amsterdam.', subject: 'Adyen', object: 'Amsterdam' }],
    },
    {
      id: 'company-in',
      nouns: [
        'company',
        'firm',
        'corporation',
        'manufacturer',
        'retailer',
        'conglomerate',
        'maker',
        'chain',
        'group',
        'business',
        'producer',
        'bank',
        'startup',
        'start-up',
        'airline',
        'brewery',
        'publisher',
        'developer',
      ],
      subject: ['member'],
      object: ['of', 'from'],
      score: 0.75,
      examples: [{ text: 'Adyen, a firm from Amsterdam, grew.', subject: 'Adyen', object: 'Amsterdam' }],
    },
  ],
  lookalikes: [
    'Adyen moved its European head office to Paris.',
    'Adyen opened a shop in Paris.',
    'Adyen was founded in Amsterdam in 2006.',
  ],
}
