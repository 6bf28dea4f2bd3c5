import type { RelationType } from './frame.ts'
import { meaningOf } from './meanings.ts'

/** Organizations that compete; symmetric. */
export const competesWith: RelationType = {
  meaning: meaningOf('COMPETES_WITH'),
  frames: [
    {
      id: 'compete-with',
      verbs: ['compete', 'vie', 'battle', 'spar', 'fight', 'race'],
      subject: ['subj'],
      object: ['with', 'against'],
      reciprocal: true,
      score: 0.95,
      examples: [
        { text: 'Microsoft competes with Google in the cloud.', subject: 'Microsoft', object: 'Google' },
        { text: 'Airbus and Boeing compete for orders.', subject: 'Airbus', object: 'Boeing' },
        { text: 'The firm Acme competes fiercely against Globex and Initech.', subject: 'Acme', object: 'Initech' },
      ],
    },
    {
      id: 'rival-verb',
      verbs: ['rival', 'challenge', 'take on', 'outsell', 'undercut', 'overtake', 'outpace'],
      subject: ['subj'],
      object: ['obj'],
      score: 0.8,
      examples: [{ text: 'Comac hopes to challenge Boeing.', subject: 'Comac', object: 'Boeing' }],
    },
    {
      id: 'rival-noun',
      nouns: ['rival', 'competitor', 'arch-rival', 'archrival', 'nemesis', 'challenger', 'contender', 'peer'],
      subject: ['member'],
      object: ['of', 'to', 'poss', 'compound'],
      score: 0.9,
      examples: [
        {
          text: 'Orbex and its competitors, including Rexon and Nissin, cut jobs.',
          subject: 'Nissin',
          object: 'Orbex',
        },
        { text: 'Orbex is smaller than its rival Rexon.', subject: 'Rexon', object: 'Orbex' },
        {
          text: 'Microsoft grew. Its main competitors, Google, Amazon and Oracle, lost share.',
          subject: 'Google',
          object: 'Microsoft',
        },
        { text: 'Uber rival Lyft raised prices.', subject: 'Lyft', object: 'Uber' },
        {
          text: "Coca-Cola's competitors include PepsiCo and Keurig Dr Pepper.",
          subject: 'PepsiCo',
          object: 'Coca-Cola',
        },
        { text: 'Lyft, a rival of Uber, raised prices.', subject: 'Lyft', object: 'Uber' },
        { text: 'Microsoft lost to rivals such as Google.', subject: 'Google', object: 'Microsoft' },
      ],
    },
    {
      id: 'rivals-of-subject',
      nouns: ['rival', 'competitor', 'peer'],
      subject: ['member'],
      object: ['subj', 'patient'],
      absent: ['poss', 'of', 'to'],
      score: 0.7,
      examples: [
        { text: 'Pell Dairy will be bought by smaller rival Orbex.', subject: 'Orbex', object: 'Pell Dairy' },
        { text: 'Microsoft lost customers to rivals such as Google.', subject: 'Google', object: 'Microsoft' },
      ],
    },
    {
      id: 'competition-from',
      nouns: ['competition', 'rivalry', 'rival', 'challenge', 'pressure', 'battle', 'contest', 'head-to-head'],
      subject: ['subj', 'poss', 'compound', 'verb-for', 'for', 'of', 'implied'],
      object: ['from', 'with', 'against', 'verb-from'],
      score: 0.85,
      examples: [
        { text: 'Netflix faces competition from Disney and Amazon.', subject: 'Netflix', object: 'Disney' },
        { text: "Boeing's rivalry with Airbus is old.", subject: 'Boeing', object: 'Airbus' },
      ],
    },
    {
      id: 'between',
      nouns: ['competition', 'rivalry', 'battle', 'war', 'race', 'duopoly', 'contest'],
      subject: ['between', 'of'],
      object: ['none'],
      reciprocal: true,
      score: 0.85,
      examples: [{ text: 'The rivalry between Boeing and Airbus is old.', subject: 'Boeing', object: 'Airbus' }],
    },
    {
      id: 'competitor-role',
      nouns: ['rival', 'competitor', 'arch-rival'],
      subject: ['complement'],
      object: ['none'],
      absent: ['poss', 'compound', 'of', 'to', 'for'],
      reciprocal: true,
      score: 0.8,
      examples: [{ text: 'Boeing and Airbus are rivals.', subject: 'Boeing', object: 'Airbus' }],
    },
    {
      id: 'lose-share-to',
      verbs: ['lose', 'cede', 'surrender'],
      subject: ['subj'],
      object: ['to'],
      objectNouns: ['share', 'ground', 'customer', 'business', 'subscriber', 'sale'],
      score: 0.65,
      examples: [{ text: 'Nokia lost market share to Ericsson.', subject: 'Nokia', object: 'Ericsson' }],
    },
    {
      id: 'rivals-implied',
      nouns: ['rival', 'competitor'],
      subject: ['member'],
      object: ['implied'],
      absent: ['poss', 'compound', 'of', 'to', 'for', 'complement', 'subj', 'described'],
      score: 0.75,
      examples: [
        { text: 'Oatly grew. Competitors include Alpro and Califia Farms.', subject: 'Alpro', object: 'Oatly' },
      ],
    },
    {
      id: 'in-competition-with',
      verbs: ['be', 'put', 'place', 'stand', 'bring', 'pit', 'face'],
      subject: ['obj1', 'obj', 'subj'],
      object: ['in-competition-with', 'against'],
      score: 0.8,
      examples: [{ text: 'The deal put Acme in competition with Globex.', subject: 'Acme', object: 'Globex' }],
    },
  ],
  lookalikes: [
    'Acme competes in the cloud market.',
    'Athletes compete with each other.',
    'Acme offers competitive prices with Globex.',
  ],
}
