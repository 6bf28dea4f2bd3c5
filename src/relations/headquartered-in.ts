import type { RelationType } from './frame.ts'
import { meaningOf } from './meanings.ts'

/** Organization to the place of its seat. */
export const headquarteredIn: RelationType = {
  meaning: meaningOf('HEADQUARTERED_IN'),
  frames: [
    {
      id: 'based-in',
      verbs: ['base', 'headquarter', 'locate', 'situate', 'domicile'],
      subject: ['obj'],
      object: ['in', 'at', 'near', 'outside'],
      score: 0.95,
      examples: [
        { text: 'Adyen is based in Amsterdam.', subject: 'Adyen', object: 'Amsterdam' },
        { text: 'Amsterdam-based Adyen grew.', subject: 'Adyen', object: 'Amsterdam' },
        { text: 'Adyen, headquartered in Amsterdam, grew.', subject: 'Adyen', object: 'Amsterdam' },
      ],
    },
    {
      id: 'headquarters',
      nouns: [
        'headquarters',
        'headquarter',
        'head office',
        'seat',
        'main office',
        'base',
        'hq',
        'home',
        'corporate headquarters',
      ],
      subject: ['subj', 'poss', 'compound', 'of'],
      object: ['in', 'at', 'to', 'member', 'near'],
      score: 0.9,
      examples: [
        { text: 'Adyen has its headquarters in Amsterdam.', subject: 'Adyen', object: 'Amsterdam' },
        { text: "Adyen's headquarters are in Amsterdam.", subject: 'Adyen', object: 'Amsterdam' },
      ],
    },
    {
      id: 'headquarters-left',
      nouns: ['headquarters', 'head office', 'seat', 'hq', 'corporate headquarters'],
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
      nouns: ['headquarters', 'head office', 'seat', 'hq'],
      subject: ['poss', 'compound', 'of'],
      object: ['verb-in', 'verb-to', 'verb-at'],
      score: 0.9,
      examples: [{ text: "Adyen's headquarters are located in Amsterdam.", subject: 'Adyen', object: 'Amsterdam' }],
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
  lookalikes: ['Adyen opened a shop in Paris.', 'Adyen was founded in Amsterdam in 2006.'],
}
