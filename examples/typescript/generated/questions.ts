/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The relation catalogue. Each type reads from subject to object. */
export type RelationType =
  /** Acquirer buys target. */
  | 'ACQUIRED'
  /** Customer buys from supplier. */
  | 'BUYS_FROM'
  /** Two organizations compete; the order of the two means nothing. */
  | 'COMPETES_WITH'
  /** Person or organization founded an organization. */
  | 'FOUNDED'
  /** Organization has its head office in a place. */
  | 'HEADQUARTERED_IN'
  /** Person holds a role in an organization. */
  | 'HOLDS_ROLE'
  /** Investor puts money into organization. */
  | 'INVESTED_IN'
  /** Organization offers product. */
  | 'OFFERS'
  /** Parent owns subsidiary. */
  | 'PARENT_OF'
  /** Two organizations work together; the order of the two means nothing. */
  | 'PARTNERS_WITH'
  /** Organization reports a figure: revenue, growth, users, a share price move. */
  | 'REPORTS'
  /** Organization uses a product, a technology or another organization's service. */
  | 'USES';

export type WhoDependsOnQueryVariables = Exact<{
  company: string;
  depth?: number | null | undefined;
}>;


export type WhoDependsOnQuery = { dependents: { truncated: boolean, paths: Array<{ depth: number, end:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
      , hops: Array<{ type: RelationType, from:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        , to:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        , facts: Array<{ amount: { text: string } | null, claims: { nodes: Array<{ evidence: { quote: string }, article: { publisher: string | null, publishedOn: string | null } }> } }> }> }> } | null };

export type SuppliersQueryVariables = Exact<{
  company: string;
  asOf?: string | null | undefined;
}>;


export type SuppliersQuery = { company: { name: string, suppliers: { nodes: Array<{ name: string }> }, formerSuppliers: { nodes: Array<{ name: string }> } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const WhoDependsOnDocument = new TypedDocumentString(`
    query WhoDependsOn($company: String!, $depth: Int) {
  dependents(company: $company, depth: $depth) {
    truncated
    paths {
      depth
      end {
        name
      }
      hops {
        type
        from {
          name
        }
        to {
          name
        }
        facts {
          amount {
            text
          }
          claims(first: 1) {
            nodes {
              evidence {
                quote
              }
              article {
                publisher
                publishedOn
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhoDependsOnQuery, WhoDependsOnQueryVariables>;
export const SuppliersDocument = new TypedDocumentString(`
    query Suppliers($company: String!, $asOf: Date) {
  company(name: $company) {
    name
    suppliers(asOf: $asOf) {
      nodes {
        name
      }
    }
    formerSuppliers(asOf: $asOf) {
      nodes {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SuppliersQuery, SuppliersQueryVariables>;