const REACH = `MATCH way = (:Entity {key: $key})ARROW(d:Entity)
  WITH d, min(length(way)) AS depth ORDER BY depth, d.key LIMIT 100
  RETURN {entity: {name: d.name}, depth: depth} AS reached`

const reach = (arrow: string) => JSON.stringify(REACH.replace('ARROW', arrow))

/** The same graph as @neo4j/graphql is told of it; it writes the Cypher, except for the walks, which it can't. */
export const OTHER_SCHEMA = `
  type Entity @node {
    key: String!
    name: String!
    kind: String!
    asSubject: [Fact!]! @relationship(type: "SUBJECT", direction: IN)
    asObject: [Fact!]! @relationship(type: "OBJECT", direction: IN)
    sellers: [Entity!]! @relationship(type: "BUYS_FROM", direction: OUT, properties: "Edge")
    rivals: [Entity!]!
      @relationship(type: "COMPETES_WITH", direction: OUT, queryDirection: UNDIRECTED, properties: "Edge")
  }
  type Edge @relationshipProperties {
    factId: String!
    confidence: Float!
    sources: Int!
  }
  type Fact @node {
    id: ID!
    type: String!
    status: String!
    display: String!
    confidence: Float!
    lastSeen: String
    subject: [Entity!]! @relationship(type: "SUBJECT", direction: OUT)
    object: [Entity!]! @relationship(type: "OBJECT", direction: OUT)
    claims: [Claim!]! @relationship(type: "SUPPORTS", direction: IN)
  }
  type Claim @node {
    quote: String!
    modality: String!
    facts: [Fact!]! @relationship(type: "SUPPORTS", direction: OUT)
    sentence: [Sentence!]! @relationship(type: "STATED_IN", direction: OUT)
  }
  type Sentence @node {
    text: String!
    claims: [Claim!]! @relationship(type: "STATED_IN", direction: IN)
    article: [Article!]! @relationship(type: "IN_ARTICLE", direction: OUT)
  }
  type Article @node {
    id: ID!
    title: String
    publishedAt: String
    sentences: [Sentence!]! @relationship(type: "IN_ARTICLE", direction: IN)
    publisher: [Publisher!]! @relationship(type: "PUBLISHED_BY", direction: OUT)
  }
  type Publisher @node {
    name: String!
  }
  type Alias @node @fulltext(indexes: [{ indexName: "names", queryName: "searchNames", fields: ["key"] }]) {
    key: String!
    entity: [Entity!]! @relationship(type: "NAMES", direction: OUT)
  }
  type Reached {
    entity: ReachedEntity!
    depth: Int!
  }
  type ReachedEntity {
    name: String!
  }
  type Query {
    dependents(key: String!): [Reached!]! @cypher(statement: ${reach('<-[:BUYS_FROM|USES*1..3]-')}, columnName: "reached")
    dependencies(key: String!): [Reached!]! @cypher(statement: ${reach('-[:BUYS_FROM|USES*1..3]->')}, columnName: "reached")
  }
`
