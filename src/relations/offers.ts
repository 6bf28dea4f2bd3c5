import type { RelationType } from './frame.ts'
import { meaningOf } from './meanings.ts'
import { PRODUCTS } from './product-words.ts'
import { words } from './trade-words.ts'

/** Organization to its product, service or brand. */
export const offers: RelationType = {
  meaning: meaningOf('OFFERS'),
  frames: [
    {
      id: 'offer',
      verbs: words(`
        offer make produce manufacture develop build market provide launch release introduce unveil publish create own ship announce debut invent
        brew bottle distill bake pioneer commercialise commercialize showcase demonstrate patent tout pitch promote craft engineer
        recall update upgrade`).concat('roll out', 'bring out', 'put out', 'come out', 'give away'),
      absent: ['together', 'obj-owned', 'under-licence', 'of-merger'],
      subject: ['subj'],
      object: ['obj'],
      score: 0.85,
      examples: [
        { text: 'Apple launched the iPhone in 2007.', subject: 'Apple', object: 'iPhone' },
        { text: 'The Windows system is made by Microsoft.', subject: 'Microsoft', object: 'Windows' },
        {
          text: 'Microsoft sells software, collectively called Copilot.',
          subject: 'Microsoft',
          object: 'Copilot',
        },
        { text: 'Adobe brought out Photoshop in 1990.', subject: 'Adobe', object: 'Photoshop' },
      ],
    },
    {
      id: 'design',
      verbs: ['design', 'write', 'test'],
      absent: ['together', 'passive', 'obj-owned', 'for'],
      subject: ['subj'],
      object: ['obj'],
      subjectKinds: ['Organization'],
      score: 0.75,
      examples: [{ text: 'Apple designs the iPhone in California.', subject: 'Apple', object: 'iPhone' }],
    },
    {
      id: 'put-on-the-market',
      verbs: ['put', 'bring'],
      needs: ['to-market'],
      subject: ['subj'],
      object: ['obj'],
      score: 0.75,
      examples: [{ text: 'Adobe had put Photoshop on the market.', subject: 'Adobe', object: 'Photoshop' }],
    },
    {
      id: 'come-out-with',
      verbs: ['come out'],
      subject: ['subj'],
      object: ['with'],
      score: 0.65,
      examples: [{ text: 'Adobe came out with Photoshop.', subject: 'Adobe', object: 'Photoshop' }],
    },
    {
      id: 'sell',
      verbs: ['sell'],
      absent: ['to', 'together'],
      subject: ['subj'],
      object: ['obj'],
      score: 0.85,
      examples: [{ text: 'Microsoft sells Windows in 190 countries.', subject: 'Microsoft', object: 'Windows' }],
    },
    {
      id: 'sell-to-many',
      verbs: ['sell'],
      needs: ['to-plain'],
      subject: ['subj'],
      object: ['obj'],
      score: 0.85,
      examples: [{ text: 'Microsoft sells Windows to schools.', subject: 'Microsoft', object: 'Windows' }],
    },
    {
      id: 'possessed-product',
      nouns: PRODUCTS,
      subject: ['poss', 'compound', 'of', 'from', 'by', 'keeper'],
      object: ['member'],
      score: 0.8,
      examples: [
        { text: "Amazon's assistant Alexa got smarter.", subject: 'Amazon', object: 'Alexa' },
        {
          text: 'Ozempic, the diabetes treatment of Novo Nordisk, sold well.',
          subject: 'Novo Nordisk',
          object: 'Ozempic',
        },
        { text: "Novo Nordisk's products include Ozempic and Wegovy.", subject: 'Novo Nordisk', object: 'Wegovy' },
      ],
    },
    {
      id: 'possession',
      nouns: ["'s"],
      subject: ['poss'],
      object: ['member'],
      score: 0.75,
      examples: [{ text: "Apple's iPhone sold well.", subject: 'Apple', object: 'iPhone' }],
    },
    {
      id: 'product-by',
      nouns: ['of-maker'],
      subject: ['by', 'of', 'from'],
      object: ['member'],
      score: 0.7,
      examples: [
        { text: 'Disney switched to Photoshop by Adobe.', subject: 'Adobe', object: 'Photoshop' },
        { text: 'It uses ChatGPT from OpenAI.', subject: 'OpenAI', object: 'ChatGPT' },
      ],
    },
    {
      id: 'under-the-name',
      verbs: words(
        'sell market make offer trade produce distribute brew operate provide supply manufacture publish retail bottle brand know package',
      ),
      subject: ['subj', 'obj.owner', 'outer'],
      outer: ['be', 'make', 'produce', 'sell', 'offer', 'manufacture', 'include', 'have', 'own', 'provide', 'supply'],
      object: ['under', 'as'],
      score: 0.75,
      examples: [
        { text: 'Nokian sells tyres under the brands Nordman and Hakka.', subject: 'Nokian', object: 'Hakka' },
        {
          text: 'Nokian is a maker of tyres sold under the brands Nordman and Hakka.',
          subject: 'Nokian',
          object: 'Hakka',
        },
        { text: 'Nokian provides tyres primarily under the Hakka brand.', subject: 'Nokian', object: 'Hakka' },
      ],
    },
    {
      id: 'known-for',
      verbs: ['know', 'note', 'praise', 'remember'],
      subject: ['obj', 'outer'],
      outer: ['be'],
      object: ['for', 'as'],
      score: 0.7,
      examples: [{ text: 'Adobe, known for Photoshop, hired a chef.', subject: 'Adobe', object: 'Photoshop' }],
    },
    {
      id: 'maker',
      nouns: words(`
        maker developer manufacturer producer publisher creator owner provider seller brewer operator parent inventor distributor designer
        builder vendor supplier originator marketer baker distiller bottler purveyor pioneer studio`),
      subject: ['member'],
      object: ['of', 'behind', 'compound', 'poss'],
      score: 0.85,
      examples: [
        { text: 'OpenAI, the maker of ChatGPT, raised money.', subject: 'OpenAI', object: 'ChatGPT' },
        { text: 'ChatGPT maker OpenAI raised money.', subject: 'OpenAI', object: 'ChatGPT' },
      ],
    },
    {
      id: 'brands-implied',
      nouns: ['brand', 'product', 'title', 'offering', 'label', 'model', 'medicine', 'drug'],
      needs: ['listed'],
      subject: ['implied'],
      object: ['member'],
      absent: [
        'poss',
        'compound',
        'of',
        'from',
        'by',
        'subj',
        'keeper',
        'indefinite',
        'described',
        'complement',
        'in',
        'for',
      ],
      score: 0.65,
      examples: [
        { text: 'Orbex makes software. Products include Photoshop and Windows.', subject: 'Orbex', object: 'Windows' },
      ],
    },
    {
      id: 'company-behind',
      nouns: words('company firm start-up startup team group studio lab laboratory business people developer maker'),
      subject: ['member'],
      object: ['behind'],
      score: 0.8,
      examples: [{ text: 'OpenAI, the company behind ChatGPT, raised money.', subject: 'OpenAI', object: 'ChatGPT' }],
    },
    {
      id: 'product-of',
      nouns: ['product', 'brand', 'service', 'invention', 'creation', 'trademark', 'trade mark', 'brainchild', 'work'],
      subject: ['of', 'by', 'from'],
      object: ['member'],
      score: 0.85,
      examples: [{ text: 'Photoshop is a product of Adobe.', subject: 'Adobe', object: 'Photoshop' }],
    },
    {
      id: 'launch-of',
      nouns: ['launch', 'release', 'introduction', 'debut', 'recall', 'discontinuation'],
      subject: ['poss', 'by', 'subj'],
      object: ['of'],
      score: 0.8,
      examples: [{ text: "Apple's launch of the iPhone changed the market.", subject: 'Apple', object: 'iPhone' }],
    },
  ],
  lookalikes: [
    'Acme offered help.',
    'Acme made a mistake.',
    'Ryanair took its first Airbus A320.',
    'The list has orders for nine A321neos from Ryanair.',
  ],
}
