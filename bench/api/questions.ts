import { articleId, entitiesOf, type Size } from './generate.ts'

/** An operation as a client sends it. */
export interface Operation {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

/** One question, asked of both servers with the `at`-th of some subjects. */
export interface Question {
  readonly name: string
  ours(at: number): Operation
  theirs(at: number): Operation
}

/** The eight questions. Where the two can't give the same, the other one is asked for less. */
export function questionsOf(size: Size): Question[] {
  const companies = entitiesOf(size).slice(0, size.companies)
  const hub = companies[0]!.key
  // The best known first: whom people ask about.
  const key = (at: number) => companies[at % 50]!.key
  const small = (at: number) => companies[100 + (at % 100)]!.key
  const name = (at: number) => companies[at % 200]!.name.replace(/(.)$/, '')
  const article = (at: number) => articleId(at % 200)
  const question = (
    label: string,
    of: (at: number) => string,
    ours: string,
    theirs: string,
    prepare = (x: string) => x,
  ) => ({
    name: label,
    ours: (at: number) => ({ query: `query Ask($of: String!) { ${ours} }`, variables: { of: of(at) } }),
    theirs: (at: number) => ({ query: `query Ask($of: String!) { ${theirs} }`, variables: { of: prepare(of(at)) } }),
  })
  return [
    question(
      'company-with-facts',
      key,
      'company(name: $of) { name kind facts(first: 25) { nodes { type status display confidence subject { name } object { name } } } }',
      `entities(where: { key: { eq: $of } }) { name kind asObject(limit: 25, sort: [{ lastSeen: DESC }]) {
        type status display confidence subject { name } object { name }
      } }`,
    ),
    question(
      'competitors',
      key,
      'competitors(company: $of) { edges { node { name } facts { confidence sourceCount } } }',
      `entities(where: { key: { eq: $of } }) { rivalsConnection(first: 25, sort: [{ edge: { confidence: DESC } }]) {
        edges { node { name } properties { confidence sources } }
      } }`,
    ),
    question(
      'customers-with-evidence',
      key,
      `company(name: $of) { customers { edges { node { name } facts { display claims(first: 5) {
        nodes { modality evidence { quote } article { title publishedOn publisher } }
      } } } } }`,
      `entities(where: { key: { eq: $of } }) {
        asObject(where: { type: { in: ["BUYS_FROM", "USES"] }, status: { eq: "current" } }, limit: 25, sort: [{ confidence: DESC }]) {
          display subject { name }
          claims(limit: 5) { modality quote sentence { article { title publishedAt publisher { name } } } }
        }
      }`,
    ),
    question(
      'suppliers',
      small,
      'company(name: $of) { suppliers { nodes { name } } }',
      'entities(where: { key: { eq: $of } }) { sellers(limit: 25) { name } }',
    ),
    question(
      'dependents-of-hub-3',
      () => hub,
      'dependents(company: $of, depth: 3) { nodes { entity { name } depth } truncated }',
      'dependents(key: $of) { entity { name } depth }',
    ),
    question(
      'dependencies-3',
      small,
      'dependencies(company: $of, depth: 3) { nodes { entity { name } depth } truncated }',
      'dependencies(key: $of) { entity { name } depth }',
    ),
    question(
      'search',
      name,
      'search(text: $of) { name kind }',
      'searchNames(phrase: $of, first: 10) { edges { node { entity { name kind } } } }',
      (text) =>
        text
          .split(' ')
          .map((word) => `${word.toLowerCase()}~`)
          .join(' '),
    ),
    question(
      'article',
      article,
      'node(id: $of) { ... on Article { title claims(first: 25) { nodes { type evidence { quote } subject { name } object { name } } } } }',
      `articles(where: { id: { eq: $of } }) { title sentences { claims { quote
        facts(limit: 1) { type subject { name } object { name } }
      } } }`,
    ),
  ].map((each) => (each.name === 'article' ? { ...each, ours: byId(each.ours), theirs: byId(each.theirs) } : each))
}

/** Both take an ID for an article. */
function byId(ask: Question['ours']): Question['ours'] {
  return (at) => {
    const { query, variables } = ask(at)
    return { query: query.replace('String!', 'ID!'), variables }
  }
}
