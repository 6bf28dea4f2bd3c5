import type { RelationType } from './frame.ts'
import { meaningOf } from './meanings.ts'

const FOUNDING = ['found', 'co-found', 'cofound', 'establish', 'start', 'create', 'set up', 'launch', 'start up']

/** Founder to organization. */
export const founded: RelationType = {
  meaning: meaningOf('FOUNDED'),
  frames: [
    {
      id: 'found',
      verbs: [...FOUNDING, 'incorporate', 'conceive', 'organize', 'organise'],
      subject: ['subj'],
      object: ['obj', 'as'],
      absent: ['of-merger'],
      score: 0.9,
      examples: [
        { text: 'Jeff Bezos founded Amazon in 1994.', subject: 'Jeff Bezos', object: 'Amazon' },
        { text: 'Apple was founded by Steve Jobs and Steve Wozniak.', subject: 'Steve Jobs', object: 'Apple' },
        { text: 'Founded in 1998 by Larry Page, Google grew fast.', subject: 'Larry Page', object: 'Google' },
        { text: 'The brewery was established as Orbex by Jane Roe in 1911.', subject: 'Jane Roe', object: 'Orbex' },
        { text: 'Co-founded by Jane Roe and her husband John Doe, Orbex grew.', subject: 'John Doe', object: 'Orbex' },
      ],
    },
    {
      id: 'formed-by',
      verbs: ['form'],
      subject: ['subj'],
      object: ['obj'],
      needs: ['passive'],
      score: 0.85,
      examples: [{ text: 'Orbex was formed in 2004 by Jane Roe and John Doe.', subject: 'Jane Roe', object: 'Orbex' }],
    },
    {
      id: 'founders-of-object',
      nouns: ['founder', 'co-founder', 'cofounder'],
      subject: ['member'],
      object: ['verb-obj'],
      needs: ['ran-object'],
      absent: ['of', 'poss', 'compound'],
      objectKinds: ['Organization'],
      score: 0.7,
      examples: [
        { text: 'The founders, Jane Roe and John Doe, sold Orbex to Shopify.', subject: 'John Doe', object: 'Orbex' },
      ],
    },
    {
      id: 'found-with',
      verbs: FOUNDING,
      subject: ['with', 'alongside'],
      object: ['obj'],
      absent: ['as'],
      subjectKinds: ['Person'],
      score: 0.75,
      examples: [{ text: 'Steve Jobs founded Apple with Steve Wozniak.', subject: 'Steve Wozniak', object: 'Apple' }],
    },
    {
      id: 'found-together-with',
      verbs: FOUNDING,
      subject: ['together-with', 'along-with', 'in-partnership-with', 'in-collaboration-with'],
      object: ['obj'],
      score: 0.75,
      examples: [{ text: 'Renfe, together with SNCF, set up Elipsos.', subject: 'SNCF', object: 'Elipsos' }],
    },
    {
      id: 'founder',
      nouns: [
        'founder',
        'co-founder',
        'cofounder',
        'founding father',
        'creator',
        'founding ceo',
        'founding chief executive',
      ],
      subject: ['member'],
      object: ['of', 'poss', 'compound', 'behind-comma'],
      score: 0.9,
      examples: [
        { text: 'Amazon founder Jeff Bezos moved to Miami.', subject: 'Jeff Bezos', object: 'Amazon' },
        { text: 'Jeff Bezos, the founder of Amazon, moved.', subject: 'Jeff Bezos', object: 'Amazon' },
      ],
    },
    {
      id: 'founding-member',
      nouns: ['founding member', 'founding partner', 'charter member'],
      subject: ['member'],
      object: ['of'],
      score: 0.75,
      examples: [{ text: 'Finnair is a founding member of Oneworld.', subject: 'Finnair', object: 'Oneworld' }],
    },
    {
      id: 'founding-by',
      nouns: ['founding', 'foundation', 'formation', 'establishment', 'creation'],
      subject: ['by'],
      object: ['of', 'poss'],
      score: 0.75,
      examples: [
        {
          text: "Since Orbex's founding by Jane Roe in 1998, sales have doubled.",
          subject: 'Jane Roe',
          object: 'Orbex',
        },
      ],
    },
    {
      id: 'brainchild',
      nouns: ['brainchild', 'creation'],
      subject: ['of'],
      object: ['member'],
      subjectKinds: ['Person'],
      score: 0.7,
      examples: [{ text: 'Orbex is the brainchild of Jane Roe.', subject: 'Jane Roe', object: 'Orbex' }],
    },
  ],
  lookalikes: [
    'Acme was founded in 1955 in Ohio.',
    'Jane Roe found Acme dull.',
    'Acme merged with Globex to form Initech.',
  ],
}
