import type { RelationType } from './frame.ts'
import { meaningOf } from './meanings.ts'
import { PARTS_OF_CAPITAL } from './parts-of-capital.ts'

/** What somebody has or takes in a company's capital. */
const STAKES = [
  ...'stake shareholding holding ownership investment slice chunk sliver toehold tranche stakeholding cross-shareholding'.split(
    ' ',
  ),
  'equity stake',
  'minority stake',
  'majority stake',
  'equity investment',
  'strategic investment',
]

/** What is done with a holding; whoever does it has, had or takes one. */
const TRADING =
  `hold own take acquire buy purchase sell build exit raise increase cut reduce retain trim upped boost lift hike amass accumulate
  gain secure pick snap scoop grab get have keep lower pare slash dilute double triple divest offload dump unload dispose
  disclose reveal report maintain add bring complete control receive seek want`.split(/\s+/u)

const PARTS = [...PARTS_OF_CAPITAL, 'share', 'stake', 'stock']

const RAISING = 'raise secure receive attract obtain close complete announce bag land net collect score take'.split(' ')

/** Investor to organization: stakes, rounds, funding. */
export const investedIn: RelationType = {
  meaning: meaningOf('INVESTED_IN'),
  frames: [
    {
      id: 'invest-in',
      verbs: ['invest', 'inject', 'pour', 'plow', 'plough', 'put', 'pump'],
      subject: ['subj'],
      object: ['in', 'into'],
      notObjectNouns: ['order', 'pressure', 'effort'],
      score: 0.9,
      examples: [
        { text: 'Microsoft has invested $13 billion in OpenAI.', subject: 'Microsoft', object: 'OpenAI' },
        { text: 'SoftBank poured money into WeWork.', subject: 'SoftBank', object: 'WeWork' },
      ],
    },
    {
      id: 'write-cheque',
      nouns: ['cheque', 'check'],
      subject: ['subj'],
      governors: ['write', 'cut', 'sign'],
      object: ['for', 'to', 'into'],
      score: 0.65,
      examples: [{ text: 'SoftBank wrote a large cheque for WeWork.', subject: 'SoftBank', object: 'WeWork' }],
    },
    {
      id: 'sell-out-of',
      verbs: ['sell out', 'exit', 'pull out'],
      subject: ['subj'],
      object: ['of', 'out-of'],
      subjectKinds: ['Organization'],
      status: 'ended',
      score: 0.65,
      examples: [{ text: 'SoftBank sold out of WeWork in 2023.', subject: 'SoftBank', object: 'WeWork' }],
    },
    {
      id: 'owned-by-person',
      verbs: ['own', 'co-own', 'control'],
      subject: ['subj'],
      object: ['obj'],
      subjectKinds: ['Person'],
      score: 0.8,
      examples: [{ text: 'Zara Hotels is owned by Jane Roe.', subject: 'Jane Roe', object: 'Zara Hotels' }],
    },
    {
      id: 'fund',
      verbs: ['fund', 'back', 'finance', 'bankroll'],
      subject: ['subj'],
      object: ['obj', 'obj.owner'],
      score: 0.8,
      examples: [
        { text: 'Sequoia backed Stripe in 2011.', subject: 'Sequoia', object: 'Stripe' },
        { text: 'Google-backed Anthropic hired a lawyer.', subject: 'Google', object: 'Anthropic' },
      ],
    },
    {
      id: 'stake',
      nouns: STAKES,
      subject: ['subj', 'poss', 'compound', 'by'],
      object: ['in', 'into'],
      score: 0.85,
      examples: [
        { text: 'Renault holds a 15% stake in Nissan.', subject: 'Renault', object: 'Nissan' },
        { text: "Amazon's investment in Anthropic reached $8 billion.", subject: 'Amazon', object: 'Anthropic' },
        { text: 'Renault bought a stake in Nissan.', subject: 'Renault', object: 'Nissan' },
        { text: 'Renault snapped up a stake worth $2 billion in Nissan.', subject: 'Renault', object: 'Nissan' },
      ],
    },
    {
      id: 'slice-of',
      nouns: ['slice', 'chunk', 'sliver', 'stake', 'shareholding'],
      subject: ['subj', 'poss'],
      governors: TRADING,
      object: ['of'],
      score: 0.75,
      examples: [{ text: 'Renault snapped up a 15% slice of Nissan.', subject: 'Renault', object: 'Nissan' }],
    },
    {
      id: 'shares-in',
      nouns: ['share', 'equity share', 'capital increase', 'common stock', 'preferred stock'],
      subject: ['subj', 'poss', 'by'],
      governors: TRADING,
      object: ['in', 'of'],
      absent: ['governed-for'],
      score: 0.8,
      examples: [
        { text: 'Renault bought 5 million shares in Nissan.', subject: 'Renault', object: 'Nissan' },
        { text: 'Renault owns 12 million shares of Nissan.', subject: 'Renault', object: 'Nissan' },
      ],
    },
    {
      id: 'shares-of',
      nouns: ['share', 'stake', 'stock'],
      subject: ['subj'],
      governors: TRADING,
      object: ['compound'],
      score: 0.8,
      examples: [{ text: 'Fidelity bought 4,000 Ferrari shares.', subject: 'Fidelity', object: 'Ferrari' }],
    },
    {
      id: 'stake-sold-to',
      verbs: ['sell', 'sell off', 'divest', 'transfer', 'offload'],
      subject: ['to'],
      object: ['in', 'of'],
      objectNouns: [...STAKES.filter((noun) => noun !== 'ownership'), ...PARTS, 'interest'],
      score: 0.8,
      examples: [{ text: 'Daimler sold its stake in Renault to Geely.', subject: 'Geely', object: 'Renault' }],
    },
    {
      id: 'interest',
      nouns: ['interest', 'position', 'controlling interest', 'minority interest', 'majority interest'],
      subject: ['subj'],
      governors: TRADING,
      object: ['in'],
      score: 0.8,
      examples: [{ text: 'Repsol holds a 30% interest in Naturgy.', subject: 'Repsol', object: 'Naturgy' }],
    },
    {
      id: 'stake-of',
      verbs: [
        'own',
        'hold',
        'acquire',
        'buy',
        'purchase',
        'take',
        'control',
        'snap up',
        'pick up',
        'secure',
        'retain',
        'keep',
        'have',
      ],
      subject: ['subj'],
      object: ['of', 'of-of', 'in'],
      objectNouns: PARTS,
      score: 0.8,
      examples: [
        { text: 'Renault owns 36% of Nissan.', subject: 'Renault', object: 'Nissan' },
        { text: 'Nissan, in which Renault holds 36%, makes cars.', subject: 'Renault', object: 'Nissan' },
      ],
    },
    {
      id: 'lead-round',
      verbs: ['lead', 'co-lead', 'join', 'anchor'],
      subject: ['subj'],
      object: ['in', 'for', 'obj.owner', 'outer', 'topic'],
      objectNouns: ['round', 'financing', 'funding', 'fundraise', 'fundraising', 'tranche', 'series'],
      score: 0.8,
      examples: [
        { text: "Sequoia led Stripe's funding round.", subject: 'Sequoia', object: 'Stripe' },
        { text: 'Stripe raised $5 million in a round led by Sequoia.', subject: 'Sequoia', object: 'Stripe' },
        { text: 'Stripe closed a $5 million Series A led by Sequoia.', subject: 'Sequoia', object: 'Stripe' },
        {
          text: 'Stripe raised $5 million. The round was led by Sequoia and Fidelity.',
          subject: 'Fidelity',
          object: 'Stripe',
        },
      ],
    },
    {
      id: 'lead-raise',
      verbs: ['lead', 'co-lead', 'anchor'],
      subject: ['subj'],
      object: ['outer'],
      outer: RAISING,
      objectNouns: ['#number', 'million', 'billion', 'money', 'capital', 'investment', 'seed', 'valuation'],
      needs: ['passive'],
      score: 0.75,
      examples: [
        { text: 'Stripe raised $8 million led by Sequoia.', subject: 'Sequoia', object: 'Stripe' },
        {
          text: 'Stripe raised $8 million in seed funding, led by Sequoia.',
          subject: 'Sequoia',
          object: 'Stripe',
        },
      ],
    },
    {
      id: 'participation',
      nouns: ['participation', 'involvement', 'contribution'],
      subject: ['from', 'of', 'by'],
      object: ['outer', 'in', 'subj', 'topic'],
      outer: RAISING,
      governors: RAISING,
      score: 0.75,
      examples: [
        {
          text: 'Stripe raised $8 million in a round led by Sequoia, with participation from Fidelity and Visa.',
          subject: 'Visa',
          object: 'Stripe',
        },
        {
          text: 'Stripe secured a Series A led by Sequoia with participation from Fidelity.',
          subject: 'Fidelity',
          object: 'Stripe',
        },
        {
          text: 'Stripe raised $8 million. The round was led by Sequoia, with participation from Visa.',
          subject: 'Visa',
          object: 'Stripe',
        },
      ],
    },
    {
      id: 'participate',
      verbs: ['participate', 'join', 'co-invest', 'contribute', 'take part', 'invest'],
      subject: ['subj'],
      object: ['outer'],
      outer: RAISING,
      absent: ['obj', 'passive'],
      score: 0.75,
      examples: [
        {
          text: 'Stripe raised $8 million in a round led by Sequoia, with Fidelity and Visa also participating.',
          subject: 'Visa',
          object: 'Stripe',
        },
      ],
    },
    {
      id: 'join-round',
      nouns: [
        'round',
        'funding round',
        'financing round',
        'investment round',
        'seed round',
        'fundraise',
        'fundraising',
        'financing',
        'series',
      ],
      subject: ['subj'],
      governors: ['participate', 'join', 'co-invest', 'invest'],
      object: ['for', 'of', 'poss', 'compound', 'topic'],
      score: 0.75,
      examples: [
        {
          text: 'Stripe raised $8 million. Fidelity and Visa also participated in the round.',
          subject: 'Visa',
          object: 'Stripe',
        },
      ],
    },
    {
      id: 'raise-from',
      verbs: ['raise', 'secure', 'receive', 'attract', 'obtain', 'get'],
      subject: ['from'],
      object: ['subj'],
      notObjectNouns: ['%', 'revenue', 'sale', 'order', 'contract', 'half'],
      objectNouns: ['million', 'billion', 'money', 'funding', 'investment', 'capital', 'financing', 'round', '#number'],
      score: 0.8,
      examples: [
        { text: 'Stripe raised $600 million from Sequoia and Fidelity.', subject: 'Sequoia', object: 'Stripe' },
        { text: 'Stripe received $5 million in funding from Visa.', subject: 'Visa', object: 'Stripe' },
      ],
    },
    {
      id: 'investor-role',
      nouns: ['investor', 'shareholder', 'backer', 'stockholder', 'financial backer', 'stakeholder'],
      subject: ['member'],
      object: ['in', 'of', 'poss', 'compound'],
      score: 0.85,
      examples: [
        { text: 'SoftBank, an early investor in Alibaba, sold shares.', subject: 'SoftBank', object: 'Alibaba' },
        { text: 'Stripe grew. Its investors include Sequoia and Fidelity.', subject: 'Sequoia', object: 'Stripe' },
        { text: "Stripe's backers include Sequoia.", subject: 'Sequoia', object: 'Stripe' },
      ],
    },
    {
      id: 'portfolio-company',
      nouns: ['portfolio company', 'portfolio firm', 'portfolio business', 'investee'],
      subject: ['of', 'poss', 'compound'],
      object: ['member'],
      score: 0.8,
      examples: [{ text: 'Stripe is a portfolio company of Sequoia.', subject: 'Sequoia', object: 'Stripe' }],
    },
    {
      id: 'portfolio',
      nouns: ['portfolio', 'investment portfolio', 'investment'],
      subject: ['poss', 'compound'],
      object: ['member'],
      governors: [],
      absent: ['in', 'into', 'of'],
      score: 0.7,
      examples: [
        { text: "Sequoia's portfolio includes Stripe and Klarna.", subject: 'Sequoia', object: 'Klarna' },
        { text: "Sequoia's investments include Stripe and Klarna.", subject: 'Sequoia', object: 'Stripe' },
      ],
    },
    {
      id: 'investor-implied',
      nouns: ['investor', 'backer', 'shareholder'],
      subject: ['member'],
      object: ['implied'],
      absent: ['in', 'of', 'poss', 'compound', 'complement', 'described', 'subj', 'agent'],
      subjectKinds: ['Organization'],
      score: 0.65,
      examples: [
        {
          text: 'Stripe raised money. Existing investors Sequoia and Fidelity joined.',
          subject: 'Sequoia',
          object: 'Stripe',
        },
      ],
    },
    {
      id: 'funding-from',
      nouns: ['funding', 'financing', 'investment', 'backing', 'funding round', 'round', 'money', 'capital'],
      subject: ['from', 'by'],
      object: ['beside', 'subj', 'poss', 'in', 'for'],
      governors: [...RAISING, 'win', 'accept', 'need', 'get', 'have', 'land', 'gain', 'draw'],
      score: 0.7,
      examples: [
        { text: 'Stripe received an investment from Visa.', subject: 'Visa', object: 'Stripe' },
        { text: 'Stripe, with backing from Visa, opened a shop.', subject: 'Visa', object: 'Stripe' },
      ],
    },
  ],
  lookalikes: [
    'Acme has an interest in art.',
    'Acme invested in its workers.',
    'Acme raised its price target for shares in Globex.',
  ],
}
