/** A question that GraphiQL opens with. */
export interface Example {
  /** The question, in words. */
  readonly question: string
  readonly query: string
  readonly variables?: Readonly<Record<string, unknown>>
}

/** The questions of docs/queries.md that GraphiQL has ready, the most telling first. */
export const EXAMPLES: readonly Example[] = [
  {
    question: 'Who depends on Microsoft, how, and says who?',
    query: `query WhoDependsOnMicrosoft {
  dependents(company: "Microsoft", depth: 2) {
    truncated
    paths {
      depth
      end { name }
      hops {
        from { name }
        type
        to { name }
        facts {
          amount { text min max currency period }
          share { text value }
          sourceCount
          claims(first: 3) {
            nodes {
              evidence { quote }
              attribution { text }
              article { title publisher publishedOn url }
            }
          }
        }
      }
    }
  }
}`,
  },
  {
    question: 'What does the graph know about a company?',
    query: `query Company($name: String!) {
  company(name: $name) {
    name
    aliases
    kind
    parent { name }
    headquarters { name }
    suppliers { nodes { name } }
    customers { nodes { name } }
    formerSuppliers { nodes { name } }
    competitors { nodes { name } }
    partners { nodes { name } }
    subsidiaries { nodes { name } }
    investors { nodes { name } }
    products { nodes { name } }
    people { edges { node { name } facts { role } } }
  }
}`,
    variables: { name: 'Microsoft' },
  },
  {
    question: 'Which words make this company a customer?',
    query: `query Evidence($name: String!) {
  company(name: $name) {
    customers(first: 10) {
      edges {
        node { name }
        facts {
          display
          status
          confidence
          claims(first: 5) {
            nodes {
              evidence { quote start end }
              modality
              polarity
              tense
              status
              asOf { from to precision text }
              article { title publisher publishedOn }
              ruleId
              score
            }
          }
        }
      }
    }
  }
}`,
    variables: { name: 'Microsoft' },
  },
  {
    question: 'Who competes with whom?',
    query: `query Competitors($company: String!) {
  competitors(company: $company) {
    totalCount
    edges {
      node { name }
      facts { sourceCount claims(first: 1) { nodes { evidence { quote } } } }
    }
  }
}`,
    variables: { company: 'Microsoft' },
  },
  {
    question: 'What is only planned, hedged, asked or disputed?',
    query: `query Unsure {
  facts(filter: { company: "Microsoft", statuses: [PLANNED, HEDGED, QUESTIONED, DISPUTED, DENIED] }, first: 4) {
    totalCount
    nodes {
      subject { name }
      type
      object { name }
      status
      claims(first: 2) { nodes { modality polarity evidence { quote } } }
    }
  }
}`,
  },
  {
    question: 'Load an article of your own',
    query: `mutation Load($input: LoadArticleInput!) {
  loadArticle(input: $input) {
    outcome
    claimsAdded
    article { id title }
    facts { nodes { subject { name } type object { name } display } }
  }
}`,
    variables: {
      input: {
        title: 'Northwind moves its warehouses to Contoso',
        publisher: 'Example Wire',
        publishedAt: '2024-09-02',
        text: 'Northwind Traders buys cloud services from Contoso. Contoso competes with Fabrikam.',
      },
    },
  },
]

/** The examples as GraphiQL takes them, one a tab, the question as a comment. */
export function toTabs(examples: readonly Example[]): { query: string; variables: string }[] {
  return examples.map(({ question, query, variables }) => ({
    query: `# ${question}\n${query}\n`,
    variables: variables ? JSON.stringify(variables, null, 2) : '',
  }))
}
