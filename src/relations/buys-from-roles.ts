import type { Frame } from './frame.ts'

/** What a customer does with its supplier; who buys or founds one is no customer of it. */
const SUPPLIER_VERBS =
  'have use need find choose select pick name appoint hire add lose ditch dump fire abandon leave quit stop end replace work rely depend turn tap retain keep count list number employ engage pay switch ask contract drop change hold seek sign become'.split(
    ' ',
  )

/** Nouns that call a company customer or supplier, or name the dependence. */
export const roleFrames: readonly Frame[] = [
  {
    id: 'customer',
    nouns: [
      'customer',
      'client',
      'tenant',
      'subscriber',
      'launch customer',
      'anchor customer',
      'anchor tenant',
      'cloud customer',
      'lessee',
      'licensee',
      'user',
      'account',
      'end customer',
    ],
    subject: ['member'],
    object: ['of', 'poss', 'compound', 'for', 'to'],
    score: 0.9,
    examples: [
      {
        text: 'Walmart, a longtime Microsoft cloud customer, said it is pleased.',
        subject: 'Walmart',
        object: 'Microsoft',
      },
      { text: "TikTok becomes Microsoft's largest AI customer.", subject: 'TikTok', object: 'Microsoft' },
      { text: "Nvidia's customers include Meta and Tesla.", subject: 'Meta', object: 'Nvidia' },
      { text: 'Orbex is one of the largest customers of Globex.', subject: 'Orbex', object: 'Globex' },
    ],
  },
  {
    // "the buyer of Acme" takes over the company.
    id: 'buyer-of-goods',
    nouns: ['buyer', 'purchaser', 'off-taker', 'offtaker', 'importer', 'customer', 'client'],
    subject: ['member'],
    object: ['of.owner', 'poss', 'compound', 'for.owner'],
    score: 0.75,
    examples: [{ text: 'Orbex is among the buyers of Vestas turbines.', subject: 'Orbex', object: 'Vestas' }],
  },
  {
    id: 'customers-of-subject',
    nouns: ['customer', 'client', 'buyer'],
    subject: ['member'],
    object: ['subj'],
    score: 0.75,
    examples: [
      {
        text: 'Microsoft is looking to other customers, such as Walmart and Intuit.',
        subject: 'Walmart',
        object: 'Microsoft',
      },
      { text: 'Palantir counts Airbus as a customer.', subject: 'Airbus', object: 'Palantir' },
      { text: 'Palantir serves customers including Airbus.', subject: 'Airbus', object: 'Palantir' },
    ],
  },
  {
    id: 'client-list',
    nouns: [
      'client list',
      'customer list',
      'client base',
      'customer base',
      'clientele',
      'client roster',
      'list of clients',
      'client portfolio',
    ],
    subject: ['member'],
    object: ['poss', 'compound', 'subj'],
    score: 0.8,
    examples: [
      { text: 'Embraer grew. Its client list includes SkyWest and Azul.', subject: 'Azul', object: 'Embraer' },
    ],
  },
  {
    id: 'customer-implied',
    nouns: ['customer', 'client', 'launch customer'],
    subject: ['member'],
    object: ['implied'],
    needs: ['listed'],
    absent: ['poss', 'compound', 'of', 'for', 'to', 'subj', 'titled'],
    score: 0.7,
    examples: [{ text: 'Embraer grew. The largest customer is SkyWest.', subject: 'SkyWest', object: 'Embraer' }],
  },
  {
    id: 'supplier-implied',
    nouns: ['supplier', 'vendor'],
    subject: ['implied'],
    object: ['member'],
    needs: ['listed'],
    absent: ['poss', 'compound', 'of', 'for', 'to', 'subj', 'titled'],
    score: 0.65,
    examples: [{ text: 'Oatly grew. Suppliers include Tetra Pak and Elopak.', subject: 'Oatly', object: 'Elopak' }],
  },
  {
    id: 'supplier',
    nouns: [
      'supplier',
      'vendor',
      'contractor',
      'subcontractor',
      'contract manufacturer',
      'cloud provider',
      'service provider',
      'outsourcer',
      'foundry',
      'assembler',
      'landlord',
      'lessor',
      'caterer',
      'insurer',
    ],
    subject: ['to', 'for', 'of', 'poss', 'compound', 'subj'],
    governors: SUPPLIER_VERBS,
    object: ['member'],
    score: 0.85,
    examples: [
      { text: 'Foxconn, a supplier to Apple, hired workers.', subject: 'Apple', object: 'Foxconn' },
      { text: 'Apple supplier Foxconn hired workers.', subject: 'Apple', object: 'Foxconn' },
      { text: "Apple's suppliers include Foxconn and TSMC.", subject: 'Apple', object: 'TSMC' },
    ],
  },
  {
    // "the manufacturer of Acme locks" makes what bears the name.
    id: 'provider-to',
    nouns: ['provider', 'manufacturer'],
    subject: ['to', 'for', 'poss', 'subj'],
    governors: SUPPLIER_VERBS,
    object: ['member'],
    score: 0.8,
    examples: [{ text: "Apple's main provider of screens is Samsung.", subject: 'Apple', object: 'Samsung' }],
  },
  {
    id: 'dependence',
    nouns: ['dependence', 'reliance', 'spending', 'dependency'],
    subject: ['poss', 'compound', 'of', 'by', 'subj'],
    object: ['on', 'upon', 'with'],
    score: 0.75,
    examples: [{ text: "Nvidia's dependence on TSMC is growing.", subject: 'Nvidia', object: 'TSMC' }],
  },
]
