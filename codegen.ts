import type { CodegenConfig } from '@graphql-codegen/cli'

/** The type of that name in src/api/shapes.ts. */
const shape = (name: string): string => `../shapes.ts#${name}`

/** The values that the model and the graph use, instead of the schema's capitals (src/api/enums.ts). */
const small = (...values: string[]) => Object.fromEntries(values.map((value) => [value, value.toLowerCase()]))

const enumValues: Record<string, Record<string, string>> = {
  EntityKind: { ORGANIZATION: 'Organization', PERSON: 'Person', PRODUCT: 'Product', PLACE: 'Place' },
  Modality: small('ASSERTED', 'ATTRIBUTED', 'HEDGED', 'PLANNED', 'QUESTIONED'),
  FactStatus: small('CURRENT', 'ENDED', 'PLANNED', 'HEDGED', 'QUESTIONED', 'DISPUTED', 'DENIED'),
  Polarity: small('POSITIVE', 'NEGATIVE'),
  Tense: small('PAST', 'PRESENT', 'FUTURE'),
  ClaimStatus: small('CURRENT', 'ENDED'),
  MoneyPeriod: small('HOUR', 'DAY', 'WEEK', 'MONTH', 'QUARTER', 'HALF', 'YEAR'),
  FigureChange: small('LEVEL', 'INCREASE', 'DECREASE'),
  DatePrecision: small('DAY', 'MONTH', 'QUARTER', 'HALF', 'YEAR', 'OPEN'),
  ImpactOn: small('CUSTOMERS', 'SUPPLIERS'),
  ContradictionKind: small('DENIED', 'FIGURES', 'EXCLUSIVE'),
  DecisionAction: { ...small('ACCEPT', 'REJECT', 'CORRECT', 'MERGE', 'SPLIT'), KEEP_APART: 'keepApart' },
  ReviewKind: { SAME_COMPANY: 'sameCompany', WHO_IS_MEANT: 'whoIsMeant', IS_IT_SO: 'isItSo' },
  LoadState: small('RUNNING', 'DONE', 'STOPPED'),
  ReadingState: { ...small('WAITING', 'NEW', 'CHANGED', 'FAILED', 'RETRACTING', 'RETRACTED'), UNCHANGED: 'same' },
  LoadOutcome: { NEW: 'new', UNCHANGED: 'same', CHANGED: 'changed' },
}

/** Without this the generator takes an enum with other values inside to be null. */
const enumTypes = Object.entries(enumValues).map(([name, values]) => [
  name,
  Object.values(values)
    .map((value) => `'${value}'`)
    .join(' | '),
])

/** Resolver types from schema.graphql: `npm run codegen` writes them, test/api/codegen.test.ts says when they are stale. */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  generates: {
    'src/api/generated/types.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../context.ts#Context',
        useTypeImports: true,
        enumsAsTypes: true,
        defaultScalarType: 'unknown',
        scalars: {
          ID: 'string',
          Cursor: 'string',
          Currency: 'string',
          Date: 'string',
          DateTime: 'string',
          PublicationTime: 'string',
          URL: 'string',
        },
        enumValues,
        mappers: {
          ...Object.fromEntries(enumTypes),
          Entity: shape('EntityRow'),
          Company: shape('EntityRow'),
          Person: shape('EntityRow'),
          Product: shape('EntityRow'),
          Place: shape('EntityRow'),
          Fact: shape('FactRow'),
          Claim: shape('ClaimRow'),
          Evidence: shape('ClaimRow'),
          Article: shape('ArticleRow'),
          Mention: shape('MentionRow'),
          Hub: shape('HubRow'),
          Money: shape('MoneyRow'),
          Share: shape('ShareRow'),
          Figure: shape('FigureRow'),
          Period: shape('PeriodRow'),
          Hop: shape('HopRow'),
          DependencyPath: shape('PathRow'),
          DependencyGraph: '../dependency.ts#Dependency',
          SharedSupplier: shape('SharedSupplierRow'),
          SoleSupply: shape('SoleSupplyRow'),
          SoleProduct: shape('SoleProductRow'),
          Impact: shape('ImpactRow'),
          Reached: shape('ReachedRow'),
          Concentration: shape('ConcentrationRow'),
          CustomerWeight: shape('CustomerWeightRow'),
          Switch: shape('SwitchRow'),
          Changes: shape('ChangesRow'),
          Contradiction: shape('ContradictionRow'),
          InferredCompetitor: shape('InferredCompetitorRow'),
          Spend: '../money.ts#SpendRow',
          TimelineEntry: '../timeline.ts#TimelineRow',
          Load: '../loads.ts#FeedLoad',
          Reading: '../loads.ts#ReadingRow',
          Decision: '../review.ts#DecisionRow',
          ReviewQuestion: '../review.ts#QuestionRow',
          LoadArticlePayload: shape('LoadRow'),
        },
      },
    },
    // The client of examples/typescript: types and texts of its own questions.
    'examples/typescript/generated/questions.ts': {
      documents: 'examples/typescript/questions.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        documentMode: 'string',
        defaultScalarType: 'unknown',
        scalars: { ID: 'string', Currency: 'string', Date: 'string', Cursor: 'string' },
      },
    },
  },
}

export default config
