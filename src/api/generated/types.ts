import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityRow, FactRow, ClaimRow, ArticleRow, MentionRow, HubRow, MoneyRow, ShareRow, FigureRow, PeriodRow, HopRow, PathRow, SharedSupplierRow, SoleSupplyRow, SoleProductRow, ImpactRow, ReachedRow, ConcentrationRow, CustomerWeightRow, SwitchRow, ChangesRow, ContradictionRow, InferredCompetitorRow, LoadRow } from '../shapes.ts';
import type { Dependency } from '../dependency.ts';
import type { SpendRow } from '../money.ts';
import type { TimelineRow } from '../timeline.ts';
import type { FeedLoad, ReadingRow } from '../loads.ts';
import type { DecisionRow, QuestionRow } from '../review.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** ISO 4217 code of a currency: "USD". */
  Currency: { input: string; output: string; }
  /** A place on a page. Opaque: take it from `endCursor` or an edge, give it as `after`. */
  Cursor: { input: string; output: string; }
  /** A day: "2024-08-01". */
  Date: { input: string; output: string; }
  /** A moment, RFC 3339: "2024-08-01T09:30:00Z". */
  DateTime: { input: string; output: string; }
  /** A day or a moment, as exactly as it is known: "2024-08-01" or "2024-08-01T09:30:00Z". */
  PublicationTime: { input: string; output: string; }
  /** A web address. */
  URL: { input: string; output: string; }
};

/** A news article that has been loaded. */
export type Article = Node & {
  __typename?: 'Article';
  /** Who wrote it. */
  author?: Maybe<Scalars['String']['output']>;
  /** What it claims, in the order of the text. */
  claims: ClaimConnection;
  /** SHA-256 of its text, hexadecimal. */
  contentHash: Scalars['String']['output'];
  /**
   * Other articles that print the same text, such as papers that take a story from one agency, in the order of their ids.
   * All of them together count as one source. Copies that have no fact in common with it are not found.
   */
  copies: Array<Article>;
  /** The extractor that read it, and its version. */
  extractor: Scalars['String']['output'];
  /** Its canonical URL or, without one, "sha256:" and the hash of its text. */
  id: Scalars['ID']['output'];
  /** ISO 639-1 code, or "und" where the text is too short to tell. */
  language?: Maybe<Scalars['String']['output']>;
  /** The words that stand for something: names, and "the company" or "these customers". */
  mentions: Array<Mention>;
  /** Why nothing is extracted of it ("language de": only English is read); null where it is. */
  notExtracted?: Maybe<Scalars['String']['output']>;
  /** The moment at which it was published; null where only the day is known, or nothing. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The day on which it was published; null where unknown. */
  publishedOn?: Maybe<Scalars['Date']['output']>;
  /** Who published it. */
  publisher?: Maybe<Scalars['String']['output']>;
  /** How it was read; null where that was elsewhere, and for those who may not load. */
  reading?: Maybe<Reading>;
  /** The whole text, which every offset points into; null where it was loaded before texts were kept. */
  text?: Maybe<Scalars['String']['output']>;
  /** Its headline. */
  title?: Maybe<Scalars['String']['output']>;
  /** Where it was published. */
  url?: Maybe<Scalars['String']['output']>;
};


/** A news article that has been loaded. */
export type ArticleClaimsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A news article that has been loaded. */
export type ArticleCopiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of articles. */
export type ArticleConnection = {
  __typename?: 'ArticleConnection';
  /** The articles of the page with their cursors. */
  edges: Array<ArticleEdge>;
  /** The articles of the page. */
  nodes: Array<Article>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An article on a page. */
export type ArticleEdge = {
  __typename?: 'ArticleEdge';
  /** Its place, to continue from. */
  cursor: Scalars['Cursor']['output'];
  /** The article. */
  node: Article;
};

/** Which articles to give. All conditions must hold. */
export type ArticleFilter = {
  /** Articles published on that day or before. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Articles that mention this company (or person, product, place): a name, an alias or an id. */
  company?: InputMaybe<Scalars['String']['input']>;
  /** Articles published on that day or later. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Articles in that language, an ISO 639-1 code. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** Articles of this publisher, as it stands on them. */
  publisher?: InputMaybe<Scalars['String']['input']>;
  /** Articles of which that became when they were read here last. With API keys in force, a key with the role `load` is needed. */
  state?: InputMaybe<ReadingState>;
  /** Articles published on that day or earlier. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Who said it, according to the article. */
export type Attribution = {
  __typename?: 'Attribution';
  /** Who that is, where the graph knows. */
  entity?: Maybe<Entity>;
  /** In the words of the article: "a person with access to internal documents". */
  text: Scalars['String']['output'];
};

/** What changed between two days. */
export type Changes = {
  __typename?: 'Changes';
  /** What some state and others deny, last said in between, the newest first. */
  disputed: FactConnection;
  /** What was over on a day in between, the newest first. */
  ended: FactConnection;
  /** What is known to hold since a day in between, or happened then, the newest first. */
  new: FactConnection;
};


/** What changed between two days. */
export type ChangesDisputedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What changed between two days. */
export type ChangesEndedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What changed between two days. */
export type ChangesNewArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What one sentence of one article says about a fact. */
export type Claim = Node & {
  __typename?: 'Claim';
  /** The sum of money that it gives. */
  amount?: Maybe<Money>;
  /** The article that says it. */
  article: Article;
  /** The period that it speaks of. */
  asOf?: Maybe<Period>;
  /** Who is said to have said it; null where the article speaks for itself. */
  attribution?: Maybe<Attribution>;
  /** The exact words, with the place where they stand. */
  evidence: Evidence;
  /** The extractor and its version. */
  extractor: Scalars['String']['output'];
  /** The fact that it states or denies. */
  fact: Fact;
  /** REPORTS: the figure that it gives. */
  figure?: Maybe<Figure>;
  /** The same for the same words in every graph. */
  id: Scalars['ID']['output'];
  /** How it is said. */
  modality: Modality;
  /** Whom or what; null for REPORTS. */
  object?: Maybe<Entity>;
  /** Whether it says yes or no. */
  polarity: Polarity;
  /** What is bought or used, in the words of the article. */
  product?: Maybe<Scalars['String']['output']>;
  /** HOLDS_ROLE: the role, in the words of the article. */
  role?: Maybe<Scalars['String']['output']>;
  /** The rule that read it. */
  ruleId: Scalars['String']['output'];
  /** How sure the extractor is of this claim, 0 to 1. */
  score: Scalars['Float']['output'];
  /** The share of a total that it gives. */
  share?: Maybe<Share>;
  /** Whether it says that the state still holds. */
  status: ClaimStatus;
  /** Who, as the claim has it. */
  subject: Entity;
  /** The time that its verb speaks of. */
  tense: Tense;
  /** The relation that it speaks of. */
  type: RelationType;
};

/** A page of claims. */
export type ClaimConnection = {
  __typename?: 'ClaimConnection';
  /** The claims of the page with their cursors. */
  edges: Array<ClaimEdge>;
  /** The claims of the page. */
  nodes: Array<Claim>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A claim on a page. */
export type ClaimEdge = {
  __typename?: 'ClaimEdge';
  /** Its place, to continue from. */
  cursor: Scalars['Cursor']['output'];
  /** The claim. */
  node: Claim;
};

/** Whether a claim says that the state still holds. */
export type ClaimStatus =
  /** It holds as far as the article knows. */
  | 'current'
  /** The article says that it is over: "until 2019", "previously". */
  | 'ended';

/** An organization: a company, a bank, an agency, a university. */
export type Company = Entity & Node & {
  __typename?: 'Company';
  /** Who bought it: companies and people. */
  acquirers: EntityConnection;
  /** Which companies it has bought. */
  acquisitions: CompanyConnection;
  /** The other names that the articles use for it. */
  aliases: Array<Scalars['String']['output']>;
  /** Who is said to compete with it. */
  competitors: CompanyConnection;
  /** How much of its business hangs on single customers, as far as the articles say. */
  concentration: Concentration;
  /** Who buys from it or uses what it makes, according to the articles. */
  customers: CompanyConnection;
  /** The facts in which it takes part, as subject, object or product, the newest first. */
  facts: FactConnection;
  /** What it reports about itself, the newest first: revenue, growth, users, share price moves. */
  figures: FactConnection;
  /** Who is said to have bought from it once, but no longer. */
  formerCustomers: CompanyConnection;
  /** From whom it is said to have bought once, but no longer. */
  formerSuppliers: CompanyConnection;
  /** Which companies it founded. */
  founded: CompanyConnection;
  /** Who founded it: people and companies. */
  founders: EntityConnection;
  /** The best supported of its places; null where no article names one. */
  headquarters?: Maybe<Place>;
  /** Kind and normalised name: "organization/microsoft". */
  id: Scalars['ID']['output'];
  /**
   * Who may compete with it, because both sell to the same customer or buy from the same supplier: derived, not stated.
   * Who is stated to compete is in `competitors`. Suppliers and customers that more than 1,000 share prove nothing.
   */
  inferredCompetitors: InferredCompetitorConnection;
  /** Into which companies it has put money. */
  investments: CompanyConnection;
  /** Who has put money into it: companies and people. */
  investors: EntityConnection;
  /** Always ORGANIZATION. */
  kind: EntityKind;
  /** The fullest name that the articles use. */
  name: Scalars['String']['output'];
  /** The best supported of its parents; null where no article names one. */
  parent?: Maybe<Company>;
  /** Who owns it: more than one where the articles say so. */
  parents: CompanyConnection;
  /** With whom it works together. */
  partners: CompanyConnection;
  /** Who holds a role in it; the role is on the edge's facts. */
  people: PersonConnection;
  /** Where its head office is said to be. */
  places: PlaceConnection;
  /** What it offers. */
  products: ProductConnection;
  /** What it pays to whom, one entry for each fact that names a sum, the newest first. Sums are never added up. */
  spend: SpendConnection;
  /** What it owns. */
  subsidiaries: CompanyConnection;
  /** From whom it buys, or whose technology it uses. */
  suppliers: CompanyConnection;
  /** Products and technologies that it uses. */
  technologies: ProductConnection;
  /** What happened to it, began and ended, the earliest first. */
  timeline: TimelineConnection;
};


/** An organization: a company, a bank, an agency, a university. */
export type CompanyAcquirersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization: a company, a bank, an agency, a university. */
export type CompanyAcquisitionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization: a company, a bank, an agency, a university. */
export type CompanyCompetitorsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization: a company, a bank, an agency, a university. */
export type CompanyConcentrationArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** An organization: a company, a bank, an agency, a university. */
export type CompanyCustomersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization: a company, a bank, an agency, a university. */
export type CompanyFactsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization: a company, a bank, an agency, a university. */
export type CompanyFiguresArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization: a company, a bank, an agency, a university. */
export type CompanyFormerCustomersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization: a company, a bank, an agency, a university. */
export type CompanyFormerSuppliersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization: a company, a bank, an agency, a university. */
export type CompanyFoundedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization: a company, a bank, an agency, a university. */
export type CompanyFoundersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization: a company, a bank, an agency, a university. */
export type CompanyHeadquartersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** An organization: a company, a bank, an agency, a university. */
export type CompanyInferredCompetitorsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization: a company, a bank, an agency, a university. */
export type CompanyInvestmentsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization: a company, a bank, an agency, a university. */
export type CompanyInvestorsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization: a company, a bank, an agency, a university. */
export type CompanyParentArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** An organization: a company, a bank, an agency, a university. */
export type CompanyParentsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization: a company, a bank, an agency, a university. */
export type CompanyPartnersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization: a company, a bank, an agency, a university. */
export type CompanyPeopleArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization: a company, a bank, an agency, a university. */
export type CompanyPlacesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization: a company, a bank, an agency, a university. */
export type CompanyProductsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization: a company, a bank, an agency, a university. */
export type CompanySpendArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization: a company, a bank, an agency, a university. */
export type CompanySubsidiariesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization: a company, a bank, an agency, a university. */
export type CompanySuppliersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization: a company, a bank, an agency, a university. */
export type CompanyTechnologiesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization: a company, a bank, an agency, a university. */
export type CompanyTimelineArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of companies, the best supported first. */
export type CompanyConnection = {
  __typename?: 'CompanyConnection';
  /** The companies of the page with the facts that put them there. */
  edges: Array<CompanyEdge>;
  /** The companies of the page. */
  nodes: Array<Company>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A company on a page. */
export type CompanyEdge = {
  __typename?: 'CompanyEdge';
  /** Its place, to continue from. */
  cursor: Scalars['Cursor']['output'];
  /** The facts that say so; each opens to its claims. */
  facts: Array<Fact>;
  /** The company. */
  node: Company;
};

/** How much of a supplier's business hangs on single customers. Only what articles state is counted. */
export type Concentration = {
  __typename?: 'Concentration';
  /** Derived: measures over stated sums, one for each currency: how the known yearly sums divide among those customers. */
  byMoney: Array<MoneyConcentration>;
  /**
   * Measures over stated shares, one for each total that the articles speak of: shares of "revenue" and shares of "revenue
   * from the cloud" can't be compared. Where no article says whose total a share is of, it is not counted.
   */
  byShare: Array<ShareConcentration>;
  /** How many customers the graph knows of. */
  customerCount: Scalars['Int']['output'];
  /** Customers with a stated share of the supplier's total or a stated sum, the largest share first. */
  customers: Array<CustomerWeight>;
  /** Whether there were more customers with shares or sums than are counted here (1,000). */
  truncated: Scalars['Boolean']['output'];
  /** For how many of them neither a share nor a sum is stated. */
  unknownCustomers: Scalars['Int']['output'];
};

/** A place where articles contradict one another. */
export type Contradiction = {
  __typename?: 'Contradiction';
  /** Whom it is about. */
  about: Entity;
  /** The facts that can't all hold as they are stated; their claims say who says what. */
  facts: Array<Fact>;
  /** How. */
  kind: ContradictionKind;
};

/** A page of contradictions. */
export type ContradictionConnection = {
  __typename?: 'ContradictionConnection';
  /** The contradictions of the page with their cursors. */
  edges: Array<ContradictionEdge>;
  /** The contradictions of the page. */
  nodes: Array<Contradiction>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A contradiction on a page. */
export type ContradictionEdge = {
  __typename?: 'ContradictionEdge';
  /** Its place, to continue from. */
  cursor: Scalars['Cursor']['output'];
  /** A contradiction. */
  node: Contradiction;
};

/** How facts or claims contradict one another. */
export type ContradictionKind =
  /** Some articles state it, others deny it. */
  | 'denied'
  /** Two facts that exclude each other: two chief executives at the same time, two head offices in different articles. */
  | 'exclusive'
  /** Independent sources give sums or figures for the same time that can't both be right. */
  | 'figures';

/** What a claim should have said; what is left out stays as it was read. */
export type CorrectionInput = {
  /** How it is said. */
  modality?: InputMaybe<Modality>;
  /** Whom or what it is about, after turning: a name, an alias or an id. */
  object?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is stated or denied. */
  polarity?: InputMaybe<Polarity>;
  /** Whether it still holds. */
  status?: InputMaybe<ClaimStatus>;
  /** Who it is, after turning: a name, an alias or an id. */
  subject?: InputMaybe<Scalars['String']['input']>;
  /** Subject and object change places. */
  turned?: InputMaybe<Scalars['Boolean']['input']>;
  /** The relation. */
  type?: InputMaybe<RelationType>;
};

/** How much the graph holds. */
export type Counts = {
  __typename?: 'Counts';
  /** Articles that have been loaded. */
  articles: Scalars['Int']['output'];
  /** What single sentences say. */
  claims: Scalars['Int']['output'];
  /** Organizations, people, products and places together. */
  entities: Scalars['Int']['output'];
  /** The slots that claims fill. */
  facts: Scalars['Int']['output'];
  /** How many facts there are of each type; types without facts are left out. */
  factsByType: Array<TypeCount>;
  /** Organizations. */
  organizations: Scalars['Int']['output'];
  /** People. */
  people: Scalars['Int']['output'];
  /** Places. */
  places: Scalars['Int']['output'];
  /** Products and technologies. */
  products: Scalars['Int']['output'];
  /** Publishers of articles. */
  publishers: Scalars['Int']['output'];
};

/** What one customer means to a supplier. */
export type CustomerWeight = {
  __typename?: 'CustomerWeight';
  /** The newest stated sum; null where none is stated. */
  amount?: Maybe<Money>;
  /** The day that the sum speaks of, or else that of its article. */
  amountAsOf?: Maybe<Scalars['Date']['output']>;
  /** The customer. */
  customer: Company;
  /** The fact that says so. */
  fact: Fact;
  /** The newest stated share of the supplier's total; null where none is stated. */
  share?: Maybe<Share>;
  /** The day that the share speaks of, or else that of its article. */
  shareAsOf?: Maybe<Scalars['Date']['output']>;
  /** Derived: what the sum comes to in a year. Null for a single sum. */
  yearly?: Maybe<YearlyMoney>;
};

/** How exactly a period is stated. */
export type DatePrecision =
  /** To the day. */
  | 'day'
  /** To the half-year. */
  | 'half'
  /** To the month. */
  | 'month'
  /** One end is open: "since March". */
  | 'open'
  /** To the quarter. */
  | 'quarter'
  /** To the year. */
  | 'year';

/** Who decides, and why. A key does not know people: this is what the client says. */
export type Decider = {
  /** The name of who decides. */
  by: Scalars['String']['input'];
  /** Why, for those who come later. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What a person decided. It outlives what it is about, and holds again when that comes back. */
export type Decision = {
  __typename?: 'Decision';
  /** What the claim was read as, or which companies it is about, for people to read. */
  about: Scalars['String']['output'];
  /** What was decided. */
  action: DecisionAction;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who decided. */
  by: Scalars['String']['output'];
  /** The id of the claim that it is about; null where it is about companies. */
  claimId?: Maybe<Scalars['ID']['output']>;
  /** Made from what was decided, by whom and when. */
  id: Scalars['ID']['output'];
  /** Whether it counts: it was not undone. */
  inForce: Scalars['Boolean']['output'];
  /** The words that it is about, where it is about a claim. */
  quote?: Maybe<Scalars['String']['output']>;
  /** Why, where it was said. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The rule that read the claim. */
  rule?: Maybe<Scalars['String']['output']>;
  /** When it was undone. */
  undoneAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who undid it. */
  undoneBy?: Maybe<Scalars['String']['output']>;
};

/** What people decide. */
export type DecisionAction =
  /** The sentence says so. */
  | 'accept'
  /** It says something else. */
  | 'correct'
  /** Two companies that look like one are two. */
  | 'keepApart'
  /** Two companies are one. */
  | 'merge'
  /** It does not. */
  | 'reject'
  /** One company is two. */
  | 'split';

/** A page of decisions. */
export type DecisionConnection = {
  __typename?: 'DecisionConnection';
  /** The decisions of the page with their cursors. */
  edges: Array<DecisionEdge>;
  /** The decisions of the page. */
  nodes: Array<Decision>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A decision on a page. */
export type DecisionEdge = {
  __typename?: 'DecisionEdge';
  /** Its place, to continue from. */
  cursor: Scalars['Cursor']['output'];
  /** The decision. */
  node: Decision;
};

/** Which decisions to list; what is left out keeps all. */
export type DecisionFilter = {
  /** Only these actions. */
  actions?: InputMaybe<Array<DecisionAction>>;
  /** Only those of this person. */
  by?: InputMaybe<Scalars['String']['input']>;
  /** Only those about this company, or about claims of its facts: a name, an alias or an id. */
  company?: InputMaybe<Scalars['String']['input']>;
  /** true: only those in force; false: only those that were undone. */
  inForce?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What is reached from a company, as a graph and as paths. */
export type DependencyGraph = {
  __typename?: 'DependencyGraph';
  /** The steps of the paths, each once. */
  edges: Array<Hop>;
  /** All that was reached, the nearest first, the company itself not included. */
  nodes: Array<DependencyNode>;
  /** One shortest path for each thing reached, the nearest first, then the best supported. */
  paths: Array<DependencyPath>;
  /** The company that was asked about. */
  root: Entity;
  /** Whether there was more than `limit` allowed to show. */
  truncated: Scalars['Boolean']['output'];
};

/** Something that was reached. */
export type DependencyNode = {
  __typename?: 'DependencyNode';
  /** How many steps away it is at least, derived steps not counted. */
  depth: Scalars['Int']['output'];
  /** What was reached. */
  entity: Entity;
};

/** A chain of steps between the company that was asked about and something that was reached. */
export type DependencyPath = {
  __typename?: 'DependencyPath';
  /** How many steps it has, derived steps not counted. */
  depth: Scalars['Int']['output'];
  /** The other end from the company that was asked about. */
  end: Entity;
  /** The steps in order, always from the one who depends: for `dependents` the last one ends at the company asked about. */
  hops: Array<Hop>;
};

/** Anything with a name: an organization, a person, a product or a place. */
export type Entity = {
  /** The other names that the articles use for it. */
  aliases: Array<Scalars['String']['output']>;
  /** The facts in which it takes part, as subject, object or product, the newest first. */
  facts: FactConnection;
  /** Kind and normalised name: "organization/microsoft". */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: EntityKind;
  /** The fullest name that the articles use. */
  name: Scalars['String']['output'];
};


/** Anything with a name: an organization, a person, a product or a place. */
export type EntityFactsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of things of any kind, the best supported first. */
export type EntityConnection = {
  __typename?: 'EntityConnection';
  /** The things of the page with the facts that put them there. */
  edges: Array<EntityEdge>;
  /** The things of the page. */
  nodes: Array<Entity>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A thing on a page. */
export type EntityEdge = {
  __typename?: 'EntityEdge';
  /** Its place, to continue from. */
  cursor: Scalars['Cursor']['output'];
  /** The facts that say so; each opens to its claims. */
  facts: Array<Fact>;
  /** The thing. */
  node: Entity;
};

/** What an entity is. */
export type EntityKind =
  /** A company, bank, agency, university or other organization. */
  | 'Organization'
  /** A human being. */
  | 'Person'
  /** A city, state or country. */
  | 'Place'
  /** A product, service or technology. */
  | 'Product';

/**
 * What `extensions.code` of an error can be. Next to it, `extensions.remedy` says what to do, and where a name is not
 * known `extensions.suggestions` has names near to it.
 */
export type ErrorCode =
  /** An argument, a variable or a name is wrong: mend it and ask again. */
  | 'BAD_USER_INPUT'
  /** A setting of the server is wrong. */
  | 'CONFIGURATION'
  /** The query asks for too much at once. */
  | 'COST_LIMIT'
  /** The server has no room left. */
  | 'DISK_FULL'
  /** There is no text in the article. */
  | 'EMPTY_ARTICLE'
  /** Fetching failed. */
  | 'FETCH_FAILED'
  /** The address may not be fetched. */
  | 'FETCH_REFUSED'
  /** The key may not do that. */
  | 'FORBIDDEN'
  /** The query can't be read. */
  | 'GRAPHQL_PARSE_FAILED'
  /** The query asks for what the schema does not have. */
  | 'GRAPHQL_VALIDATION_FAILED'
  /** Neo4j refused a change. */
  | 'GRAPH_REFUSED'
  /** Neo4j does not answer. */
  | 'GRAPH_UNAVAILABLE'
  /** The address, file or folder is not there. */
  | 'INPUT_NOT_FOUND'
  /** The article can't be read. */
  | 'INPUT_UNREADABLE'
  /** A bug. `extensions.incident` is the number under which the server's log has more. */
  | 'INTERNAL_SERVER_ERROR'
  /** There is no article at the address but a feed, a sitemap or a list of them: `loadFeed` loads what it names. */
  | 'MANY_ARTICLES'
  /** Nothing has that name or id. */
  | 'NOT_FOUND'
  /** The server answers registered operations only, and this is none. */
  | 'OPERATION_NOT_REGISTERED'
  /** The request names no operation of its document, or sends a mutation with GET. */
  | 'OPERATION_RESOLUTION_FAILURE'
  /** Too many requests with this key: wait as many seconds as `extensions.retryAfter` says. */
  | 'RATE_LIMITED'
  /** Reading the article took too long. */
  | 'TIMED_OUT'
  /** The answer took too long and was given up. */
  | 'TIMEOUT'
  /** The article is too large. */
  | 'TOO_LARGE'
  /** The server wants an API key. */
  | 'UNAUTHENTICATED'
  /** The article is in a format that is not read. */
  | 'UNSUPPORTED_FORMAT';

/** The words that a claim stands on. Offsets count UTF-16 units from the start of the article's text; the end is exclusive. */
export type Evidence = {
  __typename?: 'Evidence';
  /** Where the quote ends. */
  end: Scalars['Int']['output'];
  /** Where the object is named, or referred to. */
  objectSpan: Span;
  /** The words that say it, exactly as they stand in the article. */
  quote: Scalars['String']['output'];
  /** The sentence around it. */
  sentence: Sentence;
  /** Where the quote starts. */
  start: Scalars['Int']['output'];
  /** Where the subject is named, or referred to ("these customers"). */
  subjectSpan: Span;
};

/**
 * A slot that claims fill: subject, type, object, product or role. Two suppliers are two facts.
 * Sums, shares and figures are those of the newest firm claim that gives one; they are never added up.
 */
export type Fact = Node & {
  __typename?: 'Fact';
  /** The newest sum of money that a firm claim gives. */
  amount?: Maybe<Money>;
  /** The day that the sum speaks of, or else that of its article. */
  amountAsOf?: Maybe<Scalars['Date']['output']>;
  /** Derived, not stated: the middle of the sum's range times its periods a year. Null for a single sum. */
  amountPerYear?: Maybe<Scalars['Float']['output']>;
  /** How many claims there are. */
  claimCount: Scalars['Int']['output'];
  /** The claims, those of the newest article first. */
  claims: ClaimConnection;
  /** How sure the extractor is, 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** What to write on the edge: "buys from · Azure · nearly $20 million per month". */
  display: Scalars['String']['output'];
  /** REPORTS: the newest figure that a firm claim gives. */
  figure?: Maybe<Figure>;
  /** The day that the figure speaks of, or else that of its article. */
  figureAsOf?: Maybe<Scalars['Date']['output']>;
  /** Whether independent sources give sums or figures for the same time that can't both be right. */
  figuresDiffer: Scalars['Boolean']['output'];
  /** Day of the oldest article that says it; null where unknown. */
  firstSeen?: Maybe<Scalars['Date']['output']>;
  /**
   * Derived, and what `asOf` goes by: the first day on which it is known to hold. That is `validFrom` or, without it, the
   * day of the first article that says so; for an event the day on which it happened. Null for a beginning that nobody
   * knows.
   */
  heldFrom?: Maybe<Scalars['Date']['output']>;
  /**
   * Derived, and what `asOf` goes by: the last day on which it may have held. That is `validTo` or, without it, the day of
   * the article that says that it is over. Null for what goes on, and for events.
   */
  heldTo?: Maybe<Scalars['Date']['output']>;
  /** The same for the same slot in every graph. */
  id: Scalars['ID']['output'];
  /** Day of the newest article that says it; null where unknown. */
  lastSeen?: Maybe<Scalars['Date']['output']>;
  /** REPORTS: what is counted: "revenue". */
  measure?: Maybe<Scalars['String']['output']>;
  /** Whom or what: the supplier, the subsidiary, the organization. Null for REPORTS, which has figures. */
  object?: Maybe<Entity>;
  /** How exactly these days are stated; null where there are none. */
  precision?: Maybe<DatePrecision>;
  /** What is bought or used, in the words of an article. */
  product?: Maybe<Scalars['String']['output']>;
  /** What is bought or used, where an article knows it as a product. */
  productEntity?: Maybe<Product>;
  /** HOLDS_ROLE: "chief executive", "founder", "chair". */
  role?: Maybe<Scalars['String']['output']>;
  /** The newest share that a firm claim gives. */
  share?: Maybe<Share>;
  /** The day that the share speaks of, or else that of its article. */
  shareAsOf?: Maybe<Scalars['Date']['output']>;
  /** How many independent sources state it: publishers, not articles. Of a denied fact: how many deny it. */
  sourceCount: Scalars['Int']['output'];
  /** What its claims amount to. */
  status: FactStatus;
  /** Who: the customer, the parent, the person in the role. One of the two where the order means nothing. */
  subject: Entity;
  /** The relation. */
  type: RelationType;
  /** The first day on which it is known to hold; null where no article says. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** The last day on which it is known to hold; null where no article says. */
  validTo?: Maybe<Scalars['Date']['output']>;
};


/**
 * A slot that claims fill: subject, type, object, product or role. Two suppliers are two facts.
 * Sums, shares and figures are those of the newest firm claim that gives one; they are never added up.
 */
export type FactClaimsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of facts. */
export type FactConnection = {
  __typename?: 'FactConnection';
  /** The facts of the page with their cursors. */
  edges: Array<FactEdge>;
  /** The facts of the page. */
  nodes: Array<Fact>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A fact on a page. */
export type FactEdge = {
  __typename?: 'FactEdge';
  /** Its place, to continue from. */
  cursor: Scalars['Cursor']['output'];
  /** The fact. */
  node: Fact;
};

/** Which facts to give. All conditions must hold; a condition that is left out holds for every fact. */
export type FactFilter = {
  /** Facts that this article supports or denies: its id. */
  article?: InputMaybe<Scalars['ID']['input']>;
  /** Facts that held on that day, as far as the articles know (see `Fact.heldFrom` and `Fact.heldTo`). */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Facts in which this company (or person, product, place) takes part: a name, an alias or an id. */
  company?: InputMaybe<Scalars['String']['input']>;
  /** Facts that the extractor is at least this sure of, 0 to 1. */
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** Facts that at least this many independent publishers state. */
  minSources?: InputMaybe<Scalars['Int']['input']>;
  /** Facts with at least one claim of these modalities. */
  modalities?: InputMaybe<Array<Modality>>;
  /** Facts of these statuses. */
  statuses?: InputMaybe<Array<FactStatus>>;
  /** Facts of these relation types. */
  types?: InputMaybe<Array<RelationType>>;
};

/** What the claims about a fact amount to. */
export type FactStatus =
  /** Somebody states it without hedging, and nobody says that it is over. */
  | 'current'
  /** Only denied. */
  | 'denied'
  /** Stated by some and denied by others. */
  | 'disputed'
  /** Stated without hedging, and said to be over. */
  | 'ended'
  /** At most that it may be so: "may", "is said to". */
  | 'hedged'
  /** Intended or announced at most. */
  | 'planned'
  /** At most asked: "it is not clear whether". */
  | 'questioned';

/** A figure that an organization reports. */
export type Figure = {
  __typename?: 'Figure';
  /** Whether the article says "about", "more than". */
  approximate: Scalars['Boolean']['output'];
  /** Whether the number is a level or a change. */
  change: FigureChange;
  /** What is counted: "revenue", "net income", "users", "share price". */
  measure: Scalars['String']['output'];
  /** The words, as they stand. */
  text: Scalars['String']['output'];
  /** A currency code, "fraction" (0.29 is 29 %) or the thing counted ("customers"). */
  unit: Scalars['String']['output'];
  /** The number, in units of `unit`. */
  value: Scalars['Float']['output'];
};

/** What a figure says. */
export type FigureChange =
  /** By so much it fell. */
  | 'decrease'
  /** By so much it grew. */
  | 'increase'
  /** So much it is. */
  | 'level';

/** A step from the one who depends to what it depends on. It may stand on several facts, for example one a product. */
export type Hop = {
  __typename?: 'Hop';
  /** How sure the extractor is of the strongest fact, 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** Not stated as a dependency but following from the facts: a product leads to its maker, a subsidiary to its parent. */
  derived: Scalars['Boolean']['output'];
  /** The facts that say so, the strongest first; each opens to its claims. */
  facts: Array<Fact>;
  /** Who depends. */
  from: Entity;
  /** How many independent sources state the strongest fact. */
  sourceCount: Scalars['Int']['output'];
  /** On whom or on what. */
  to: Entity;
  /** The relation. */
  type: RelationType;
};

/** An organization on which others depend. */
export type Hub = {
  __typename?: 'Hub';
  /** The organization. */
  company: Company;
  /** How many buy from it or use it. */
  dependents: Scalars['Int']['output'];
};

/** Who is reached if a company fails. */
export type Impact = {
  __typename?: 'Impact';
  /** Who is reached, depth by depth. */
  levels: Array<ImpactLevel>;
  /** The company that fails. */
  root: Company;
  /** Whether there was more than `limit` allowed to show. */
  truncated: Scalars['Boolean']['output'];
};

/** Those who are reached with the same number of steps. */
export type ImpactLevel = {
  __typename?: 'ImpactLevel';
  /** How many are reached. */
  count: Scalars['Int']['output'];
  /** How many steps away, derived steps not counted. */
  depth: Scalars['Int']['output'];
  /** For how many of them a share is known. */
  knownShares: Scalars['Int']['output'];
  /** Who is reached, the largest known share first. */
  reached: Array<Reached>;
};

/** Who is hit when a company fails. */
export type ImpactOn =
  /** Its customers lose a supplier, and their customers after them. */
  | 'customers'
  /** Its suppliers lose a customer, and their suppliers after them. */
  | 'suppliers';

/** A company that may compete with another: derived, not stated. */
export type InferredCompetitor = {
  __typename?: 'InferredCompetitor';
  /** Who. */
  company: Company;
  /** Customers of both, at most 20. */
  sharedCustomers: Array<Company>;
  /** Suppliers of both, at most 20. */
  sharedSuppliers: Array<Company>;
  /** Whether some article also states that the two compete. */
  stated: Scalars['Boolean']['output'];
};

/** A page of companies that may compete. */
export type InferredCompetitorConnection = {
  __typename?: 'InferredCompetitorConnection';
  /** The companies that may compete of the page with their cursors. */
  edges: Array<InferredCompetitorEdge>;
  /** The companies that may compete of the page. */
  nodes: Array<InferredCompetitor>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A company that may compete on a page. */
export type InferredCompetitorEdge = {
  __typename?: 'InferredCompetitorEdge';
  /** Its place, to continue from. */
  cursor: Scalars['Cursor']['output'];
  /** A company that may compete. */
  node: InferredCompetitor;
};

/** A load of many articles. */
export type Load = {
  __typename?: 'Load';
  /** How many have replaced an earlier text. */
  changed: Scalars['Int']['output'];
  /** How many claims its articles make. */
  claims: Scalars['Int']['output'];
  /** When it ended; null while it goes on. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What ended it before it was through; null where nothing did. What was read is kept, and `wiregraph resume` goes on. */
  failure?: Maybe<Refusal>;
  /** Its id, for `load` and `loadProgress`. */
  id: Scalars['ID']['output'];
  /** How many the graph did not have. */
  new: Scalars['Int']['output'];
  /** How many articles have been read. */
  read: Scalars['Int']['output'];
  /** Why: the first 100. */
  refusals: Array<Refusal>;
  /** How many inputs could not be read or loaded. */
  refused: Scalars['Int']['output'];
  /** When it was begun. */
  startedAt: Scalars['DateTime']['output'];
  /** Whether it goes on. */
  state: LoadState;
  /** How many were there already, word for word. */
  unchanged: Scalars['Int']['output'];
  /** What it loads. */
  url: Scalars['URL']['output'];
};

/** An article to load. Give either `text` or `html`; what is said here wins over what the page says of itself. */
export type LoadArticleInput = {
  /** The whole web page, from which the text is taken. */
  html?: InputMaybe<Scalars['String']['input']>;
  /** When it was published: "2024-08-01" or "2024-08-01T09:30:00Z". */
  publishedAt?: InputMaybe<Scalars['PublicationTime']['input']>;
  /** Who published it: independent sources are counted by this. */
  publisher?: InputMaybe<Scalars['String']['input']>;
  /** The text of the article, without markup. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Its headline. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Where it was published. Loading another text with the same URL replaces the first. */
  url?: InputMaybe<Scalars['URL']['input']>;
};

/** What loading an article did to the graph. */
export type LoadArticlePayload = {
  __typename?: 'LoadArticlePayload';
  /** The article as it is stored. */
  article: Article;
  /** How many claims of the article the graph holds now. */
  claims: Scalars['Int']['output'];
  /** How many of them were not there before. */
  claimsAdded: Scalars['Int']['output'];
  /** How many claims of an earlier text were taken out. */
  claimsRemoved: Scalars['Int']['output'];
  /** The facts that the article supports or denies. */
  facts: FactConnection;
  /** What loading did. */
  outcome: LoadOutcome;
};


/** What loading an article did to the graph. */
export type LoadArticlePayloadFactsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What loading did. */
export type LoadOutcome =
  /** Another text was there under the same URL: its claims have been replaced. */
  | 'changed'
  /** The article was not there before. */
  | 'new'
  /** The same article was there: nothing has changed. */
  | 'same';

/** How a load is. */
export type LoadState =
  /** It is through. */
  | 'done'
  /** It goes on. */
  | 'running'
  /** It ended before it was through. */
  | 'stopped';

/** Words of an article that stand for something, in UTF-16 units from the start of its text. */
export type Mention = {
  __typename?: 'Mention';
  /** Where they end, exclusive. */
  end: Scalars['Int']['output'];
  /** What they stand for, the likeliest first. */
  entities: Array<Entity>;
  /** Where they start. */
  start: Scalars['Int']['output'];
};

/** How a claim is made. */
export type Modality =
  /** The article says it in its own voice. */
  | 'asserted'
  /** The article says that someone says it. */
  | 'attributed'
  /** The article says that it may be so. */
  | 'hedged'
  /** The article says that someone intends it. */
  | 'planned'
  /** The article asks whether it is so, or says that nobody knows. */
  | 'questioned';

/** A sum of money, as stated: a range, because "nearly $20 million" and "millions" are ranges too. */
export type Money = {
  __typename?: 'Money';
  /** Whether the article says "nearly", "about", "some". */
  approximate: Scalars['Boolean']['output'];
  /** ISO 4217 code. */
  currency: Scalars['Currency']['output'];
  /** The most it can be; null where no upper bound is stated ("more than $3bn"). */
  max?: Maybe<Scalars['Float']['output']>;
  /** The least it can be; null where no lower bound is stated ("up to $5m"). */
  min?: Maybe<Scalars['Float']['output']>;
  /** The period it is paid in; null for a single sum. */
  period?: Maybe<MoneyPeriod>;
  /** The words, as they stand. */
  text: Scalars['String']['output'];
};

/** Concentration measured over the sums that customers are stated to pay. Derived: the total is that of the known sums only. */
export type MoneyConcentration = {
  __typename?: 'MoneyConcentration';
  /** The currency that the sums are in. */
  currency: Scalars['Currency']['output'];
  /** How many customers have a stated sum with a period. */
  customerCount: Scalars['Int']['output'];
  /** Herfindahl–Hirschman index of the known sums among themselves, 0 to 10,000. */
  hhi: Scalars['Float']['output'];
  /** The known sums of a year together, as a range. */
  known: YearlyMoney;
  /** The customer with the largest sum. */
  largestCustomer: Company;
  /** Its part of the known sums: 0.25 is a quarter. */
  largestShare: Scalars['Float']['output'];
};

/** How often a sum is paid. */
export type MoneyPeriod =
  /** By the day. */
  | 'day'
  /** By the half-year. */
  | 'half'
  /** By the hour. */
  | 'hour'
  /** By the month. */
  | 'month'
  /** By the quarter of a year. */
  | 'quarter'
  /** By the week. */
  | 'week'
  /** By the year. */
  | 'year';

/** What can be changed. With API keys in force, a key with the role `load` is needed. */
export type Mutation = {
  __typename?: 'Mutation';
  /** The sentence says so: the claim counts 0.99 times the weight of its modality, whatever the rule's score. */
  acceptClaim: Decision;
  /** Says what a claim should have said; what is left out stays as it was read. */
  correctClaim: Decision;
  /** Two companies that look like one are two: `reviewQueue` does not ask again. */
  keepCompaniesApart: Decision;
  /** Reads an article, extracts its claims and puts them into the graph. Loading the same article again changes nothing. */
  loadArticle: LoadArticlePayload;
  /**
   * Begins to load the articles that a feed, a sitemap or a list of addresses names. `loadProgress` tells how it goes;
   * two at a time.
   */
  loadFeed: Load;
  /**
   * Fetches an article and loads it as `loadArticle` does: from the public internet only, as robots.txt allows, at most
   * 5 MB. Whatever is wrong with the address or its server, the error is the same, FETCH_FAILED; MANY_ARTICLES where there
   * is no article but a feed, a sitemap or a list of addresses.
   */
  loadUrl: LoadArticlePayload;
  /** What is said of one company counts for another, in articles to come too. */
  mergeCompanies: Decision;
  /** The sentence does not say so: the claim supports and denies nothing, now and whenever its article is loaded again. */
  rejectClaim: Decision;
  /** Takes an article and all that only it supports out of the graph, as if it had never been loaded. */
  retractArticle: RetractArticlePayload;
  /** What some articles say of a company counts for another, with a name of its own. */
  splitCompany: Decision;
  /** Takes a decision back. It stays in the list, with who undid it; the decision before it counts again. */
  undoDecision: Decision;
};


/** What can be changed. With API keys in force, a key with the role `load` is needed. */
export type MutationAcceptClaimArgs = {
  decider: Decider;
  id: Scalars['ID']['input'];
};


/** What can be changed. With API keys in force, a key with the role `load` is needed. */
export type MutationCorrectClaimArgs = {
  change: CorrectionInput;
  decider: Decider;
  id: Scalars['ID']['input'];
};


/** What can be changed. With API keys in force, a key with the role `load` is needed. */
export type MutationKeepCompaniesApartArgs = {
  a: Scalars['String']['input'];
  b: Scalars['String']['input'];
  decider: Decider;
};


/** What can be changed. With API keys in force, a key with the role `load` is needed. */
export type MutationLoadArticleArgs = {
  input: LoadArticleInput;
};


/** What can be changed. With API keys in force, a key with the role `load` is needed. */
export type MutationLoadFeedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  url: Scalars['URL']['input'];
};


/** What can be changed. With API keys in force, a key with the role `load` is needed. */
export type MutationLoadUrlArgs = {
  url: Scalars['URL']['input'];
};


/** What can be changed. With API keys in force, a key with the role `load` is needed. */
export type MutationMergeCompaniesArgs = {
  decider: Decider;
  from: Scalars['String']['input'];
  into: Scalars['String']['input'];
};


/** What can be changed. With API keys in force, a key with the role `load` is needed. */
export type MutationRejectClaimArgs = {
  decider: Decider;
  id: Scalars['ID']['input'];
};


/** What can be changed. With API keys in force, a key with the role `load` is needed. */
export type MutationRetractArticleArgs = {
  id: Scalars['ID']['input'];
};


/** What can be changed. With API keys in force, a key with the role `load` is needed. */
export type MutationSplitCompanyArgs = {
  articles?: InputMaybe<Array<Scalars['ID']['input']>>;
  called?: InputMaybe<Array<Scalars['String']['input']>>;
  company: Scalars['String']['input'];
  decider: Decider;
  name: Scalars['String']['input'];
};


/** What can be changed. With API keys in force, a key with the role `load` is needed. */
export type MutationUndoDecisionArgs = {
  decider: Decider;
  id: Scalars['ID']['input'];
};

/** Anything with an id that stays the same however often its articles are loaded. */
export type Node = {
  /** Made from content (a name, a URL, a statement), never from load order. */
  id: Scalars['ID']['output'];
};

/** Where a page ends. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the last of the page: give it as `after` for the next page. Null for an empty page. */
  endCursor?: Maybe<Scalars['Cursor']['output']>;
  /** Whether there is more after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether this page continues an earlier one. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first of the page; null for an empty page. */
  startCursor?: Maybe<Scalars['Cursor']['output']>;
};

/** An interval of days, both ends included. */
export type Period = {
  __typename?: 'Period';
  /** The first day; null for an open beginning. */
  from?: Maybe<Scalars['Date']['output']>;
  /** How exactly the article states it. */
  precision: DatePrecision;
  /** The words, as they stand: "in the first quarter". */
  text: Scalars['String']['output'];
  /** The last day; null for an open end. */
  to?: Maybe<Scalars['Date']['output']>;
};

/** A human being named in an article. */
export type Person = Entity & Node & {
  __typename?: 'Person';
  /** Which companies the person has bought. */
  acquisitions: CompanyConnection;
  /** The other names that the articles use. */
  aliases: Array<Scalars['String']['output']>;
  /** The facts in which the person takes part, the newest first. */
  facts: FactConnection;
  /** Which companies the person founded. */
  founded: CompanyConnection;
  /** Kind and normalised name: "person/satya nadella". */
  id: Scalars['ID']['output'];
  /** Into which companies the person has put money. */
  investments: CompanyConnection;
  /** Always PERSON. */
  kind: EntityKind;
  /** The fullest name that the articles use. */
  name: Scalars['String']['output'];
  /** The organizations in which the person holds a role; the role is on the edge's facts. */
  positions: CompanyConnection;
};


/** A human being named in an article. */
export type PersonAcquisitionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being named in an article. */
export type PersonFactsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being named in an article. */
export type PersonFoundedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being named in an article. */
export type PersonInvestmentsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being named in an article. */
export type PersonPositionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of people, the best supported first. */
export type PersonConnection = {
  __typename?: 'PersonConnection';
  /** The people of the page with the facts that put them there. */
  edges: Array<PersonEdge>;
  /** The people of the page. */
  nodes: Array<Person>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A person on a page. */
export type PersonEdge = {
  __typename?: 'PersonEdge';
  /** Its place, to continue from. */
  cursor: Scalars['Cursor']['output'];
  /** The facts that say so; each opens to its claims. */
  facts: Array<Fact>;
  /** The person. */
  node: Person;
};

/** A city, state or country named in an article. */
export type Place = Entity & Node & {
  __typename?: 'Place';
  /** The other names that the articles use for it. */
  aliases: Array<Scalars['String']['output']>;
  /** The facts in which it takes part, as subject, object or product, the newest first. */
  facts: FactConnection;
  /** Kind and normalised name: "place/seattle". */
  id: Scalars['ID']['output'];
  /** Always PLACE. */
  kind: EntityKind;
  /** The fullest name that the articles use. */
  name: Scalars['String']['output'];
  /** Organizations whose head office is said to be there. */
  residents: CompanyConnection;
};


/** A city, state or country named in an article. */
export type PlaceFactsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A city, state or country named in an article. */
export type PlaceResidentsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of places, the best supported first. */
export type PlaceConnection = {
  __typename?: 'PlaceConnection';
  /** The places of the page with the facts that put them there. */
  edges: Array<PlaceEdge>;
  /** The places of the page. */
  nodes: Array<Place>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A place on a page. */
export type PlaceEdge = {
  __typename?: 'PlaceEdge';
  /** Its place, to continue from. */
  cursor: Scalars['Cursor']['output'];
  /** The facts that say so; each opens to its claims. */
  facts: Array<Fact>;
  /** The place. */
  node: Place;
};

/** Whether a claim says yes or no. */
export type Polarity =
  /** It says that it is not so. */
  | 'negative'
  /** It says that it is so. */
  | 'positive';

/** A product, service or technology named in an article. */
export type Product = Entity & Node & {
  __typename?: 'Product';
  /** The other names that the articles use for it. */
  aliases: Array<Scalars['String']['output']>;
  /** The facts in which it takes part, as subject, object or product, the newest first. */
  facts: FactConnection;
  /** Kind and normalised name: "product/copilot". */
  id: Scalars['ID']['output'];
  /** Always PRODUCT. */
  kind: EntityKind;
  /** Who offers it. */
  makers: CompanyConnection;
  /** The fullest name that the articles use. */
  name: Scalars['String']['output'];
  /** Who uses it. */
  users: CompanyConnection;
};


/** A product, service or technology named in an article. */
export type ProductFactsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A product, service or technology named in an article. */
export type ProductMakersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A product, service or technology named in an article. */
export type ProductUsersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of products, the best supported first. */
export type ProductConnection = {
  __typename?: 'ProductConnection';
  /** The products of the page with the facts that put them there. */
  edges: Array<ProductEdge>;
  /** The products of the page. */
  nodes: Array<Product>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A product on a page. */
export type ProductEdge = {
  __typename?: 'ProductEdge';
  /** Its place, to continue from. */
  cursor: Scalars['Cursor']['output'];
  /** The facts that say so; each opens to its claims. */
  facts: Array<Fact>;
  /** The product. */
  node: Product;
};

/** What can be asked. */
export type Query = {
  __typename?: 'Query';
  /** One article that has been loaded. */
  article?: Maybe<Article>;
  /** The articles that have been loaded, the newest first. */
  articles: ArticleConnection;
  /** What began, ended and came into dispute between two days, both included. */
  changes: Changes;
  /** Every organization of exactly that name, the likeliest first. Unsure identities are shown, never merged. */
  companies: Array<Company>;
  /** The company, bank, agency or other organization of that name. */
  company?: Maybe<Company>;
  /** Who is said to compete with a company, with the evidence. */
  competitors?: Maybe<CompanyConnection>;
  /** Where articles contradict one another, what was said last first. Nothing is resolved in silence. */
  contradictions: ContradictionConnection;
  /** How much the graph holds. */
  counts: Counts;
  /** What people decided about claims and companies, the newest first. */
  decisions: DecisionConnection;
  /** On whom a company depends: its suppliers, their suppliers and so on, with the evidence of each step. */
  dependencies?: Maybe<DependencyGraph>;
  /** Who depends on a company or product: its customers, their customers and so on, with the evidence of each step. */
  dependents?: Maybe<DependencyGraph>;
  /** The facts of the graph, the newest first. */
  facts: FactConnection;
  /** On whom most depend directly, the most depended upon first: where to start looking. */
  hubs: Array<Hub>;
  /** Who is reached if a company fails, by depth, with the share of each one's total that is at stake where it is stated. */
  impact?: Maybe<Impact>;
  /** How far a load is that `loadFeed` began, or how it ended. Forgotten when the server ends. */
  load?: Maybe<Load>;
  /** Anything that has an id: an entity, a fact, a claim or an article. Null where nothing has that id. */
  node?: Maybe<Node>;
  /** Several things by their ids, in the same order; null in place of each that nothing has. */
  nodes: Array<Maybe<Node>>;
  /**
   * The shortest way on which one company depends on another; null where there is none. Of equally short ways the best
   * supported one. A user of a product depends on its maker: such derived steps count here.
   */
  path?: Maybe<DependencyPath>;
  /** What became of every article and input that was read here, by this server or by commands, in the order of their ids. */
  readings: ReadingConnection;
  /**
   * What a person should look at, with the words that tell: companies that may be one, words of which it is unsure whom they
   * mean, and claims of rules that are often wrong. Whatever was decided about is not asked again.
   */
  reviewQueue: Array<ReviewQuestion>;
  /** Everything with a name or an alias that matches the text, best match first. Tolerates typing errors. */
  search: Array<Entity>;
  /** On whom two companies both depend directly, makers of the products that they use included. The best supported first. */
  sharedSuppliers?: Maybe<SharedSupplierConnection>;
  /**
   * Where there is no alternative: what a company gets from one supplier only, and who has this company as the only
   * supplier. Only as far as the graph knows: a supplier that no article names is not counted.
   */
  soleSupplier?: Maybe<SoleSupply>;
  /** Who left whom, and for whom, the latest first. Deals that are over without a known successor are included. */
  switches: SwitchConnection;
};


/** What can be asked. */
export type QueryArticleArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryArticlesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryChangesArgs = {
  company?: InputMaybe<Scalars['String']['input']>;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
  types?: InputMaybe<Array<RelationType>>;
};


/** What can be asked. */
export type QueryCompaniesArgs = {
  name: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryCompanyArgs = {
  name: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryCompetitorsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  company: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryContradictionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  company?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryDecisionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<DecisionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryDependenciesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  company: Scalars['String']['input'];
  depth?: InputMaybe<Scalars['Int']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  statuses?: InputMaybe<Array<FactStatus>>;
  types?: InputMaybe<Array<RelationType>>;
};


/** What can be asked. */
export type QueryDependentsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  company: Scalars['String']['input'];
  depth?: InputMaybe<Scalars['Int']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  statuses?: InputMaybe<Array<FactStatus>>;
  types?: InputMaybe<Array<RelationType>>;
};


/** What can be asked. */
export type QueryFactsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryHubsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryImpactArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  company: Scalars['String']['input'];
  depth?: InputMaybe<Scalars['Int']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  on?: ImpactOn;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What can be asked. */
export type QueryLoadArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** What can be asked. */
export type QueryPathArgs = {
  anyDirection?: InputMaybe<Scalars['Boolean']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  from: Scalars['String']['input'];
  maxSteps?: InputMaybe<Scalars['Int']['input']>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  to: Scalars['String']['input'];
  types?: InputMaybe<Array<RelationType>>;
};


/** What can be asked. */
export type QueryReadingsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  states?: InputMaybe<Array<ReadingState>>;
};


/** What can be asked. */
export type QueryReviewQueueArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ReviewKind>>;
};


/** What can be asked. */
export type QuerySearchArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<EntityKind>>;
  text: Scalars['String']['input'];
};


/** What can be asked. */
export type QuerySharedSuppliersArgs = {
  a: Scalars['String']['input'];
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  b: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QuerySoleSupplierArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  company: Scalars['String']['input'];
};


/** What can be asked. */
export type QuerySwitchesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  company?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Someone who is reached if a company fails. */
export type Reached = {
  __typename?: 'Reached';
  /** How many steps away, derived steps not counted. */
  depth: Scalars['Int']['output'];
  /** Who. */
  entity: Entity;
  /** The way from the failing company, with the facts of each step. */
  path: DependencyPath;
  /** Stated: how much of its own total hangs on the step that reaches it (of its purchases or of its sales). Null: not stated. */
  share?: Maybe<Share>;
  /**
   * Derived: the shares of all steps multiplied, 0 to 1, as if each one passed on what it loses. Null unless every step
   * has a stated share.
   */
  shareAtStake?: Maybe<Scalars['Float']['output']>;
};

/** What became of an article that was read here, or of an input that could not be read. */
export type Reading = {
  __typename?: 'Reading';
  /** The article, where it is in the graph. */
  article?: Maybe<Article>;
  /** When that was. */
  at: Scalars['DateTime']['output'];
  /** How many claims were found in it. */
  claims: Scalars['Int']['output'];
  /** The id of the article, or "failed:" and the input. */
  id: Scalars['ID']['output'];
  /** Where it was read from. */
  origin?: Maybe<Scalars['String']['output']>;
  /** Why it failed; null where it did not. */
  reason?: Maybe<Refusal>;
  /** What became of it. */
  state: ReadingState;
  /** Its headline. */
  title?: Maybe<Scalars['String']['output']>;
};

/** A page of readings. */
export type ReadingConnection = {
  __typename?: 'ReadingConnection';
  /** The readings of this page, each with its cursor. */
  edges: Array<ReadingEdge>;
  /** The readings of this page. */
  nodes: Array<Reading>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A reading in a page. */
export type ReadingEdge = {
  __typename?: 'ReadingEdge';
  /** Where it stands: pass it as `after` to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The reading. */
  node: Reading;
};

/** What became of an article that was read. */
export type ReadingState =
  /** In the graph, where it has replaced an earlier text. */
  | 'changed'
  /** It could not be read or loaded. */
  | 'failed'
  /** In the graph, which did not have it before. */
  | 'new'
  /** Taken out of the graph. */
  | 'retracted'
  /** To be taken out of the graph. */
  | 'retracting'
  /** In the graph, as it was before. */
  | 'same'
  /** Read and kept, not in the graph yet. */
  | 'waiting';

/** Why something was not loaded. */
export type Refusal = {
  __typename?: 'Refusal';
  /** What is wrong, for programs. */
  code: ErrorCode;
  /** What is wrong, for people. */
  message: Scalars['String']['output'];
  /** The address or the input. */
  origin: Scalars['String']['output'];
  /** What to do about it. */
  remedy: Scalars['String']['output'];
};

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

/** What taking an article out did to the graph. */
export type RetractArticlePayload = {
  __typename?: 'RetractArticlePayload';
  /** How many claims were taken out. Facts that nothing supports any more are gone too. */
  claimsRemoved: Scalars['Int']['output'];
  /** The id of the article that was taken out. */
  id: Scalars['ID']['output'];
};

/** What a person is asked. */
export type ReviewKind =
  /** Does the sentence say that at all? */
  | 'isItSo'
  /** May two companies be one? */
  | 'sameCompany'
  /** Who is meant by words that are no name? */
  | 'whoIsMeant';

/** Something that a person should look at. */
export type ReviewQuestion = {
  __typename?: 'ReviewQuestion';
  /** The claim in question; of companies that may be one, up to three claims of each. */
  claims: Array<Claim>;
  /** SAME_COMPANY: the two; WHO_IS_MEANT: who was taken; IS_IT_SO: none. */
  entities: Array<Entity>;
  /** What is asked. */
  kind: ReviewKind;
  /** How likely it is that two are one, or how sure the extractor is, 0 to 1. */
  score: Scalars['Float']['output'];
  /** Why it is asked, for people to read. */
  why: Scalars['String']['output'];
};

/** A sentence of an article. */
export type Sentence = {
  __typename?: 'Sentence';
  /** Where it ends. */
  end: Scalars['Int']['output'];
  /** Its index in the article, from 0. */
  index: Scalars['Int']['output'];
  /** Where it starts. */
  start: Scalars['Int']['output'];
  /** The sentence, exactly as it stands in the article. */
  text: Scalars['String']['output'];
};

/** A part of a total. */
export type Share = {
  __typename?: 'Share';
  /** Whether the article says "almost", "about", "some". */
  approximate: Scalars['Boolean']['output'];
  /** Whose total, in the words of the article; null where it does not say. */
  of?: Maybe<Scalars['String']['output']>;
  /** Id of the one whose total it is, where the article makes it known: ask `node(id)` for more. */
  ofEntity?: Maybe<Scalars['ID']['output']>;
  /** The words, as they stand. */
  text: Scalars['String']['output'];
  /** A fraction: 0.25 is a quarter. */
  value: Scalars['Float']['output'];
};

/** Concentration measured over stated shares of one total. */
export type ShareConcentration = {
  __typename?: 'ShareConcentration';
  /** How many customers have a stated share of it. */
  customerCount: Scalars['Int']['output'];
  /**
   * Herfindahl–Hirschman index over what is known, 0 to 10,000: the sum of the squares of the stated percentages. It is the
   * least that the index can be; the rest counts as spread over very many.
   */
  hhi: Scalars['Float']['output'];
  /**
   * The most that the index can be: as if one customer had all the rest. Null where the stated shares come to more than
   * 1: then they are of different times or overlap.
   */
  hhiAtMost?: Maybe<Scalars['Float']['output']>;
  /** All stated shares together. What is missing from 1 is not known. */
  knownShare: Scalars['Float']['output'];
  /** The customer with the largest share. */
  largestCustomer: Company;
  /** The largest share: 0.25 is a quarter. */
  largestShare: Scalars['Float']['output'];
  /** Which total, in the words of the articles. */
  of: Scalars['String']['output'];
  /** What is not known: 1 less `knownShare`, at least 0. */
  unknownShare: Scalars['Float']['output'];
};

/** A supplier of both companies. */
export type SharedSupplier = {
  __typename?: 'SharedSupplier';
  /** What the first company has from it, the best supported first. */
  factsOfA: Array<Fact>;
  /** What the second company has from it, the best supported first. */
  factsOfB: Array<Fact>;
  /** The supplier. */
  supplier: Company;
};

/** A page of shared suppliers. */
export type SharedSupplierConnection = {
  __typename?: 'SharedSupplierConnection';
  /** The shared suppliers of the page with their cursors. */
  edges: Array<SharedSupplierEdge>;
  /** The shared suppliers of the page. */
  nodes: Array<SharedSupplier>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A shared supplier on a page. */
export type SharedSupplierEdge = {
  __typename?: 'SharedSupplierEdge';
  /** Its place, to continue from. */
  cursor: Scalars['Cursor']['output'];
  /** A shared supplier. */
  node: SharedSupplier;
};

/** A product or service that has one known supplier. */
export type SoleProduct = {
  __typename?: 'SoleProduct';
  /** The facts that say so. */
  facts: Array<Fact>;
  /** What it is, in the words of an article. */
  product: Scalars['String']['output'];
  /** Who supplies it. */
  supplier: Company;
};

/** Where a company has no alternative, as far as the graph knows. */
export type SoleSupply = {
  __typename?: 'SoleSupply';
  /** The company that was asked about. */
  company: Company;
  /** What it gets from one known supplier only, product by product. */
  products: Array<SoleProduct>;
  /** Companies for which it is the only supplier that the graph knows of. */
  reliantCustomers: CompanyConnection;
  /** The only supplier that the graph knows of; null where there is none or more than one. */
  supplier?: Maybe<Company>;
  /** How many suppliers the graph knows of. */
  supplierCount: Scalars['Int']['output'];
};


/** Where a company has no alternative, as far as the graph knows. */
export type SoleSupplyReliantCustomersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A stretch of an article's text, in UTF-16 units. */
export type Span = {
  __typename?: 'Span';
  /** Where it ends, exclusive. */
  end: Scalars['Int']['output'];
  /** Where it starts. */
  start: Scalars['Int']['output'];
};

/** What a company pays to one supplier, according to one fact. */
export type Spend = {
  __typename?: 'Spend';
  /** The newest stated sum, as a range. */
  amount: Money;
  /** The day that the sum speaks of, or else that of its article. */
  amountAsOf?: Maybe<Scalars['Date']['output']>;
  /** The fact; its claims have earlier sums too. */
  fact: Fact;
  /** What is bought or used, in the words of an article. */
  product?: Maybe<Scalars['String']['output']>;
  /** To whom or for what: a supplier, or a product whose maker is not named. */
  to: Entity;
  /** Derived: what the sum comes to in a year. Null for a single sum. */
  yearly?: Maybe<YearlyMoney>;
};

/** A page of sums that are paid. */
export type SpendConnection = {
  __typename?: 'SpendConnection';
  /** The sums that are paid of the page with their cursors. */
  edges: Array<SpendEdge>;
  /** The sums that are paid of the page. */
  nodes: Array<Spend>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A sum that is paid on a page. */
export type SpendEdge = {
  __typename?: 'SpendEdge';
  /** Its place, to continue from. */
  cursor: Scalars['Cursor']['output'];
  /** A sum that is paid. */
  node: Spend;
};

/** What a server tells by itself, as server-sent events. With API keys in force, a key with the role `load` is needed. */
export type Subscription = {
  __typename?: 'Subscription';
  /** How a load is now, and again after each change, until it has ended. */
  loadProgress: Load;
};


/** What a server tells by itself, as server-sent events. With API keys in force, a key with the role `load` is needed. */
export type SubscriptionLoadProgressArgs = {
  id: Scalars['ID']['input'];
};

/** Somebody left a supplier. */
export type Switch = {
  __typename?: 'Switch';
  /** Who left. */
  company: Entity;
  /** Who was left. */
  from: Entity;
  /** The fact that took its place. */
  joined?: Maybe<Fact>;
  /** The fact that is over. */
  left: Fact;
  /** What it is about, in the words of an article. */
  product?: Maybe<Scalars['String']['output']>;
  /** The first day with the new one; null where no article says. */
  since?: Maybe<Scalars['Date']['output']>;
  /** Whether one sentence says both. If not, it is derived: the same thing is now bought elsewhere. */
  stated: Scalars['Boolean']['output'];
  /** For whom; null where no article names a successor. */
  to?: Maybe<Entity>;
  /** The last day with the former supplier; null where no article says. */
  until?: Maybe<Scalars['Date']['output']>;
};

/** A page of switches. */
export type SwitchConnection = {
  __typename?: 'SwitchConnection';
  /** The switches of the page with their cursors. */
  edges: Array<SwitchEdge>;
  /** The switches of the page. */
  nodes: Array<Switch>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A switch on a page. */
export type SwitchEdge = {
  __typename?: 'SwitchEdge';
  /** Its place, to continue from. */
  cursor: Scalars['Cursor']['output'];
  /** A switch. */
  node: Switch;
};

/** The time that the claim's verb speaks of. */
export type Tense =
  /** "will buy" */
  | 'future'
  /** "bought", "has bought" */
  | 'past'
  /** "buys", "is buying" */
  | 'present';

/** A page of a timeline. */
export type TimelineConnection = {
  __typename?: 'TimelineConnection';
  /** The a timeline of the page with their cursors. */
  edges: Array<TimelineEdge>;
  /** The a timeline of the page. */
  nodes: Array<TimelineEntry>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of a timeline on a page. */
export type TimelineEdge = {
  __typename?: 'TimelineEdge';
  /** Its place, to continue from. */
  cursor: Scalars['Cursor']['output'];
  /** An entry of a timeline. */
  node: TimelineEntry;
};

/** Something on a company's timeline. */
export type TimelineEntry = {
  __typename?: 'TimelineEntry';
  /** When. */
  date: Scalars['Date']['output'];
  /** What. */
  event: TimelineEvent;
  /** The fact. */
  fact: Fact;
  /** How exactly the articles state the day; null where it is only the day of an article. */
  precision?: Maybe<DatePrecision>;
};

/** What kind of thing a timeline tells. */
export type TimelineEvent =
  /** It held from this day on. */
  | 'BEGAN'
  /** It held until this day. */
  | 'ENDED'
  /** Nobody says when it began: this is the day of the first article that says so. */
  | 'FIRST_SEEN'
  /** It happened on this day. */
  | 'HAPPENED'
  /** A figure for this day, or for the time up to it. */
  | 'REPORTED';

/** How many facts there are of one type. */
export type TypeCount = {
  __typename?: 'TypeCount';
  /** How many facts. */
  count: Scalars['Int']['output'];
  /** The relation. */
  type: RelationType;
};

/** What a sum comes to in a year. Derived, never stated. */
export type YearlyMoney = {
  __typename?: 'YearlyMoney';
  /** How it was made from what is stated: "nearly $20 million per month × 12". */
  basis: Scalars['String']['output'];
  /** ISO 4217 code. */
  currency: Scalars['Currency']['output'];
  /** The most it can be; null where no upper bound is stated. */
  max?: Maybe<Scalars['Float']['output']>;
  /** The least it can be; null where no lower bound is stated. */
  min?: Maybe<Scalars['Float']['output']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Entity:
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
  ;
  Node:
    | ( ArticleRow )
    | ( ClaimRow )
    | ( EntityRow )
    | ( FactRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Article: ResolverTypeWrapper<ArticleRow>;
  ArticleConnection: ResolverTypeWrapper<Omit<ArticleConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ArticleEdge']>, nodes: Array<ResolversTypes['Article']> }>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  ArticleFilter: ArticleFilter;
  Attribution: ResolverTypeWrapper<Omit<Attribution, 'entity'> & { entity?: Maybe<ResolversTypes['Entity']> }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Changes: ResolverTypeWrapper<ChangesRow>;
  Claim: ResolverTypeWrapper<ClaimRow>;
  ClaimConnection: ResolverTypeWrapper<Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ClaimEdge']>, nodes: Array<ResolversTypes['Claim']> }>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ClaimStatus: ResolverTypeWrapper<'current' | 'ended'>;
  Company: ResolverTypeWrapper<EntityRow>;
  CompanyConnection: ResolverTypeWrapper<Omit<CompanyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CompanyEdge']>, nodes: Array<ResolversTypes['Company']> }>;
  CompanyEdge: ResolverTypeWrapper<Omit<CompanyEdge, 'facts' | 'node'> & { facts: Array<ResolversTypes['Fact']>, node: ResolversTypes['Company'] }>;
  Concentration: ResolverTypeWrapper<ConcentrationRow>;
  Contradiction: ResolverTypeWrapper<ContradictionRow>;
  ContradictionConnection: ResolverTypeWrapper<Omit<ContradictionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ContradictionEdge']>, nodes: Array<ResolversTypes['Contradiction']> }>;
  ContradictionEdge: ResolverTypeWrapper<Omit<ContradictionEdge, 'node'> & { node: ResolversTypes['Contradiction'] }>;
  ContradictionKind: ResolverTypeWrapper<'denied' | 'figures' | 'exclusive'>;
  CorrectionInput: CorrectionInput;
  Counts: ResolverTypeWrapper<Counts>;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  CustomerWeight: ResolverTypeWrapper<CustomerWeightRow>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DatePrecision: ResolverTypeWrapper<'day' | 'month' | 'quarter' | 'half' | 'year' | 'open'>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decider: Decider;
  Decision: ResolverTypeWrapper<DecisionRow>;
  DecisionAction: ResolverTypeWrapper<'accept' | 'reject' | 'correct' | 'merge' | 'split' | 'keepApart'>;
  DecisionConnection: ResolverTypeWrapper<Omit<DecisionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DecisionEdge']>, nodes: Array<ResolversTypes['Decision']> }>;
  DecisionEdge: ResolverTypeWrapper<Omit<DecisionEdge, 'node'> & { node: ResolversTypes['Decision'] }>;
  DecisionFilter: DecisionFilter;
  DependencyGraph: ResolverTypeWrapper<Dependency>;
  DependencyNode: ResolverTypeWrapper<Omit<DependencyNode, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  DependencyPath: ResolverTypeWrapper<PathRow>;
  Entity: ResolverTypeWrapper<EntityRow>;
  EntityConnection: ResolverTypeWrapper<Omit<EntityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EntityEdge']>, nodes: Array<ResolversTypes['Entity']> }>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'facts' | 'node'> & { facts: Array<ResolversTypes['Fact']>, node: ResolversTypes['Entity'] }>;
  EntityKind: ResolverTypeWrapper<'Organization' | 'Person' | 'Product' | 'Place'>;
  ErrorCode: ErrorCode;
  Evidence: ResolverTypeWrapper<ClaimRow>;
  Fact: ResolverTypeWrapper<FactRow>;
  FactConnection: ResolverTypeWrapper<Omit<FactConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['FactEdge']>, nodes: Array<ResolversTypes['Fact']> }>;
  FactEdge: ResolverTypeWrapper<Omit<FactEdge, 'node'> & { node: ResolversTypes['Fact'] }>;
  FactFilter: FactFilter;
  FactStatus: ResolverTypeWrapper<'current' | 'ended' | 'planned' | 'hedged' | 'questioned' | 'disputed' | 'denied'>;
  Figure: ResolverTypeWrapper<FigureRow>;
  FigureChange: ResolverTypeWrapper<'level' | 'increase' | 'decrease'>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Hop: ResolverTypeWrapper<HopRow>;
  Hub: ResolverTypeWrapper<HubRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Impact: ResolverTypeWrapper<ImpactRow>;
  ImpactLevel: ResolverTypeWrapper<Omit<ImpactLevel, 'reached'> & { reached: Array<ResolversTypes['Reached']> }>;
  ImpactOn: ResolverTypeWrapper<'customers' | 'suppliers'>;
  InferredCompetitor: ResolverTypeWrapper<InferredCompetitorRow>;
  InferredCompetitorConnection: ResolverTypeWrapper<Omit<InferredCompetitorConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['InferredCompetitorEdge']>, nodes: Array<ResolversTypes['InferredCompetitor']> }>;
  InferredCompetitorEdge: ResolverTypeWrapper<Omit<InferredCompetitorEdge, 'node'> & { node: ResolversTypes['InferredCompetitor'] }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Load: ResolverTypeWrapper<FeedLoad>;
  LoadArticleInput: LoadArticleInput;
  LoadArticlePayload: ResolverTypeWrapper<LoadRow>;
  LoadOutcome: ResolverTypeWrapper<'new' | 'same' | 'changed'>;
  LoadState: ResolverTypeWrapper<'running' | 'done' | 'stopped'>;
  Mention: ResolverTypeWrapper<MentionRow>;
  Modality: ResolverTypeWrapper<'asserted' | 'attributed' | 'hedged' | 'planned' | 'questioned'>;
  Money: ResolverTypeWrapper<MoneyRow>;
  MoneyConcentration: ResolverTypeWrapper<Omit<MoneyConcentration, 'known' | 'largestCustomer'> & { known: ResolversTypes['YearlyMoney'], largestCustomer: ResolversTypes['Company'] }>;
  MoneyPeriod: ResolverTypeWrapper<'hour' | 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year'>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Period: ResolverTypeWrapper<PeriodRow>;
  Person: ResolverTypeWrapper<EntityRow>;
  PersonConnection: ResolverTypeWrapper<Omit<PersonConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PersonEdge']>, nodes: Array<ResolversTypes['Person']> }>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'facts' | 'node'> & { facts: Array<ResolversTypes['Fact']>, node: ResolversTypes['Person'] }>;
  Place: ResolverTypeWrapper<EntityRow>;
  PlaceConnection: ResolverTypeWrapper<Omit<PlaceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PlaceEdge']>, nodes: Array<ResolversTypes['Place']> }>;
  PlaceEdge: ResolverTypeWrapper<Omit<PlaceEdge, 'facts' | 'node'> & { facts: Array<ResolversTypes['Fact']>, node: ResolversTypes['Place'] }>;
  Polarity: ResolverTypeWrapper<'positive' | 'negative'>;
  Product: ResolverTypeWrapper<EntityRow>;
  ProductConnection: ResolverTypeWrapper<Omit<ProductConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProductEdge']>, nodes: Array<ResolversTypes['Product']> }>;
  ProductEdge: ResolverTypeWrapper<Omit<ProductEdge, 'facts' | 'node'> & { facts: Array<ResolversTypes['Fact']>, node: ResolversTypes['Product'] }>;
  PublicationTime: ResolverTypeWrapper<Scalars['PublicationTime']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reached: ResolverTypeWrapper<ReachedRow>;
  Reading: ResolverTypeWrapper<ReadingRow>;
  ReadingConnection: ResolverTypeWrapper<Omit<ReadingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ReadingEdge']>, nodes: Array<ResolversTypes['Reading']> }>;
  ReadingEdge: ResolverTypeWrapper<Omit<ReadingEdge, 'node'> & { node: ResolversTypes['Reading'] }>;
  ReadingState: ResolverTypeWrapper<'waiting' | 'new' | 'changed' | 'failed' | 'retracting' | 'retracted' | 'same'>;
  Refusal: ResolverTypeWrapper<Refusal>;
  RelationType: RelationType;
  RetractArticlePayload: ResolverTypeWrapper<RetractArticlePayload>;
  ReviewKind: ResolverTypeWrapper<'sameCompany' | 'whoIsMeant' | 'isItSo'>;
  ReviewQuestion: ResolverTypeWrapper<QuestionRow>;
  Sentence: ResolverTypeWrapper<Sentence>;
  Share: ResolverTypeWrapper<ShareRow>;
  ShareConcentration: ResolverTypeWrapper<Omit<ShareConcentration, 'largestCustomer'> & { largestCustomer: ResolversTypes['Company'] }>;
  SharedSupplier: ResolverTypeWrapper<SharedSupplierRow>;
  SharedSupplierConnection: ResolverTypeWrapper<Omit<SharedSupplierConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SharedSupplierEdge']>, nodes: Array<ResolversTypes['SharedSupplier']> }>;
  SharedSupplierEdge: ResolverTypeWrapper<Omit<SharedSupplierEdge, 'node'> & { node: ResolversTypes['SharedSupplier'] }>;
  SoleProduct: ResolverTypeWrapper<SoleProductRow>;
  SoleSupply: ResolverTypeWrapper<SoleSupplyRow>;
  Span: ResolverTypeWrapper<Span>;
  Spend: ResolverTypeWrapper<SpendRow>;
  SpendConnection: ResolverTypeWrapper<Omit<SpendConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SpendEdge']>, nodes: Array<ResolversTypes['Spend']> }>;
  SpendEdge: ResolverTypeWrapper<Omit<SpendEdge, 'node'> & { node: ResolversTypes['Spend'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Switch: ResolverTypeWrapper<SwitchRow>;
  SwitchConnection: ResolverTypeWrapper<Omit<SwitchConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SwitchEdge']>, nodes: Array<ResolversTypes['Switch']> }>;
  SwitchEdge: ResolverTypeWrapper<Omit<SwitchEdge, 'node'> & { node: ResolversTypes['Switch'] }>;
  Tense: ResolverTypeWrapper<'past' | 'present' | 'future'>;
  TimelineConnection: ResolverTypeWrapper<Omit<TimelineConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TimelineEdge']>, nodes: Array<ResolversTypes['TimelineEntry']> }>;
  TimelineEdge: ResolverTypeWrapper<Omit<TimelineEdge, 'node'> & { node: ResolversTypes['TimelineEntry'] }>;
  TimelineEntry: ResolverTypeWrapper<TimelineRow>;
  TimelineEvent: TimelineEvent;
  TypeCount: ResolverTypeWrapper<TypeCount>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  YearlyMoney: ResolverTypeWrapper<YearlyMoney>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Article: ArticleRow;
  ArticleConnection: Omit<ArticleConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ArticleEdge']>, nodes: Array<ResolversParentTypes['Article']> };
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  ArticleFilter: ArticleFilter;
  Attribution: Omit<Attribution, 'entity'> & { entity?: Maybe<ResolversParentTypes['Entity']> };
  Boolean: Scalars['Boolean']['output'];
  Changes: ChangesRow;
  Claim: ClaimRow;
  ClaimConnection: Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ClaimEdge']>, nodes: Array<ResolversParentTypes['Claim']> };
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  Company: EntityRow;
  CompanyConnection: Omit<CompanyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CompanyEdge']>, nodes: Array<ResolversParentTypes['Company']> };
  CompanyEdge: Omit<CompanyEdge, 'facts' | 'node'> & { facts: Array<ResolversParentTypes['Fact']>, node: ResolversParentTypes['Company'] };
  Concentration: ConcentrationRow;
  Contradiction: ContradictionRow;
  ContradictionConnection: Omit<ContradictionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ContradictionEdge']>, nodes: Array<ResolversParentTypes['Contradiction']> };
  ContradictionEdge: Omit<ContradictionEdge, 'node'> & { node: ResolversParentTypes['Contradiction'] };
  CorrectionInput: CorrectionInput;
  Counts: Counts;
  Currency: Scalars['Currency']['output'];
  Cursor: Scalars['Cursor']['output'];
  CustomerWeight: CustomerWeightRow;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decider: Decider;
  Decision: DecisionRow;
  DecisionConnection: Omit<DecisionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DecisionEdge']>, nodes: Array<ResolversParentTypes['Decision']> };
  DecisionEdge: Omit<DecisionEdge, 'node'> & { node: ResolversParentTypes['Decision'] };
  DecisionFilter: DecisionFilter;
  DependencyGraph: Dependency;
  DependencyNode: Omit<DependencyNode, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  DependencyPath: PathRow;
  Entity: EntityRow;
  EntityConnection: Omit<EntityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EntityEdge']>, nodes: Array<ResolversParentTypes['Entity']> };
  EntityEdge: Omit<EntityEdge, 'facts' | 'node'> & { facts: Array<ResolversParentTypes['Fact']>, node: ResolversParentTypes['Entity'] };
  Evidence: ClaimRow;
  Fact: FactRow;
  FactConnection: Omit<FactConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['FactEdge']>, nodes: Array<ResolversParentTypes['Fact']> };
  FactEdge: Omit<FactEdge, 'node'> & { node: ResolversParentTypes['Fact'] };
  FactFilter: FactFilter;
  Figure: FigureRow;
  Float: Scalars['Float']['output'];
  Hop: HopRow;
  Hub: HubRow;
  ID: Scalars['ID']['output'];
  Impact: ImpactRow;
  ImpactLevel: Omit<ImpactLevel, 'reached'> & { reached: Array<ResolversParentTypes['Reached']> };
  InferredCompetitor: InferredCompetitorRow;
  InferredCompetitorConnection: Omit<InferredCompetitorConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['InferredCompetitorEdge']>, nodes: Array<ResolversParentTypes['InferredCompetitor']> };
  InferredCompetitorEdge: Omit<InferredCompetitorEdge, 'node'> & { node: ResolversParentTypes['InferredCompetitor'] };
  Int: Scalars['Int']['output'];
  Load: FeedLoad;
  LoadArticleInput: LoadArticleInput;
  LoadArticlePayload: LoadRow;
  Mention: MentionRow;
  Money: MoneyRow;
  MoneyConcentration: Omit<MoneyConcentration, 'known' | 'largestCustomer'> & { known: ResolversParentTypes['YearlyMoney'], largestCustomer: ResolversParentTypes['Company'] };
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  Period: PeriodRow;
  Person: EntityRow;
  PersonConnection: Omit<PersonConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PersonEdge']>, nodes: Array<ResolversParentTypes['Person']> };
  PersonEdge: Omit<PersonEdge, 'facts' | 'node'> & { facts: Array<ResolversParentTypes['Fact']>, node: ResolversParentTypes['Person'] };
  Place: EntityRow;
  PlaceConnection: Omit<PlaceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PlaceEdge']>, nodes: Array<ResolversParentTypes['Place']> };
  PlaceEdge: Omit<PlaceEdge, 'facts' | 'node'> & { facts: Array<ResolversParentTypes['Fact']>, node: ResolversParentTypes['Place'] };
  Product: EntityRow;
  ProductConnection: Omit<ProductConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProductEdge']>, nodes: Array<ResolversParentTypes['Product']> };
  ProductEdge: Omit<ProductEdge, 'facts' | 'node'> & { facts: Array<ResolversParentTypes['Fact']>, node: ResolversParentTypes['Product'] };
  PublicationTime: Scalars['PublicationTime']['output'];
  Query: Record<PropertyKey, never>;
  Reached: ReachedRow;
  Reading: ReadingRow;
  ReadingConnection: Omit<ReadingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ReadingEdge']>, nodes: Array<ResolversParentTypes['Reading']> };
  ReadingEdge: Omit<ReadingEdge, 'node'> & { node: ResolversParentTypes['Reading'] };
  Refusal: Refusal;
  RetractArticlePayload: RetractArticlePayload;
  ReviewQuestion: QuestionRow;
  Sentence: Sentence;
  Share: ShareRow;
  ShareConcentration: Omit<ShareConcentration, 'largestCustomer'> & { largestCustomer: ResolversParentTypes['Company'] };
  SharedSupplier: SharedSupplierRow;
  SharedSupplierConnection: Omit<SharedSupplierConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SharedSupplierEdge']>, nodes: Array<ResolversParentTypes['SharedSupplier']> };
  SharedSupplierEdge: Omit<SharedSupplierEdge, 'node'> & { node: ResolversParentTypes['SharedSupplier'] };
  SoleProduct: SoleProductRow;
  SoleSupply: SoleSupplyRow;
  Span: Span;
  Spend: SpendRow;
  SpendConnection: Omit<SpendConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SpendEdge']>, nodes: Array<ResolversParentTypes['Spend']> };
  SpendEdge: Omit<SpendEdge, 'node'> & { node: ResolversParentTypes['Spend'] };
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  Switch: SwitchRow;
  SwitchConnection: Omit<SwitchConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SwitchEdge']>, nodes: Array<ResolversParentTypes['Switch']> };
  SwitchEdge: Omit<SwitchEdge, 'node'> & { node: ResolversParentTypes['Switch'] };
  TimelineConnection: Omit<TimelineConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TimelineEdge']>, nodes: Array<ResolversParentTypes['TimelineEntry']> };
  TimelineEdge: Omit<TimelineEdge, 'node'> & { node: ResolversParentTypes['TimelineEntry'] };
  TimelineEntry: TimelineRow;
  TypeCount: TypeCount;
  URL: Scalars['URL']['output'];
  YearlyMoney: YearlyMoney;
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ArticleClaimsArgs, 'first'>>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  copies?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<ArticleCopiesArgs, 'first'>>;
  extractor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mentions?: Resolver<Array<ResolversTypes['Mention']>, ParentType, ContextType>;
  notExtracted?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['Reading']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type AttributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attribution'] = ResolversParentTypes['Attribution']> = {
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Changes'] = ResolversParentTypes['Changes']> = {
  disputed?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<ChangesDisputedArgs, 'first'>>;
  ended?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<ChangesEndedArgs, 'first'>>;
  new?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<ChangesNewArgs, 'first'>>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  attribution?: Resolver<Maybe<ResolversTypes['Attribution']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  extractor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
  figure?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Share']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ClaimStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  tense?: Resolver<ResolversTypes['Tense'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ClaimStatusResolvers = { CURRENT: 'current', ENDED: 'ended' };

export type CompanyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company']> = {
  acquirers?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<CompanyAcquirersArgs, 'first'>>;
  acquisitions?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<CompanyAcquisitionsArgs, 'first'>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  competitors?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<CompanyCompetitorsArgs, 'first'>>;
  concentration?: Resolver<ResolversTypes['Concentration'], ParentType, ContextType, Partial<CompanyConcentrationArgs>>;
  customers?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<CompanyCustomersArgs, 'first'>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<CompanyFactsArgs, 'first'>>;
  figures?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<CompanyFiguresArgs, 'first'>>;
  formerCustomers?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<CompanyFormerCustomersArgs, 'first'>>;
  formerSuppliers?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<CompanyFormerSuppliersArgs, 'first'>>;
  founded?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<CompanyFoundedArgs, 'first'>>;
  founders?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<CompanyFoundersArgs, 'first'>>;
  headquarters?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, Partial<CompanyHeadquartersArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferredCompetitors?: Resolver<ResolversTypes['InferredCompetitorConnection'], ParentType, ContextType, RequireFields<CompanyInferredCompetitorsArgs, 'first'>>;
  investments?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<CompanyInvestmentsArgs, 'first'>>;
  investors?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<CompanyInvestorsArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType, Partial<CompanyParentArgs>>;
  parents?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<CompanyParentsArgs, 'first'>>;
  partners?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<CompanyPartnersArgs, 'first'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<CompanyPeopleArgs, 'first'>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, RequireFields<CompanyPlacesArgs, 'first'>>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, RequireFields<CompanyProductsArgs, 'first'>>;
  spend?: Resolver<ResolversTypes['SpendConnection'], ParentType, ContextType, RequireFields<CompanySpendArgs, 'first'>>;
  subsidiaries?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<CompanySubsidiariesArgs, 'first'>>;
  suppliers?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<CompanySuppliersArgs, 'first'>>;
  technologies?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, RequireFields<CompanyTechnologiesArgs, 'first'>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<CompanyTimelineArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyConnection'] = ResolversParentTypes['CompanyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CompanyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Company']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompanyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyEdge'] = ResolversParentTypes['CompanyEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
};

export type ConcentrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Concentration'] = ResolversParentTypes['Concentration']> = {
  byMoney?: Resolver<Array<ResolversTypes['MoneyConcentration']>, ParentType, ContextType>;
  byShare?: Resolver<Array<ResolversTypes['ShareConcentration']>, ParentType, ContextType>;
  customerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  customers?: Resolver<Array<ResolversTypes['CustomerWeight']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unknownCustomers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContradictionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contradiction'] = ResolversParentTypes['Contradiction']> = {
  about?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ContradictionKind'], ParentType, ContextType>;
};

export type ContradictionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContradictionConnection'] = ResolversParentTypes['ContradictionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ContradictionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContradictionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContradictionEdge'] = ResolversParentTypes['ContradictionEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contradiction'], ParentType, ContextType>;
};

export type ContradictionKindResolvers = { DENIED: 'denied', EXCLUSIVE: 'exclusive', FIGURES: 'figures' };

export type CountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Counts'] = ResolversParentTypes['Counts']> = {
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  factsByType?: Resolver<Array<ResolversTypes['TypeCount']>, ParentType, ContextType>;
  organizations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  products?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface CurrencyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Currency'], any> {
  name: 'Currency';
}

export interface CursorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Cursor'], any> {
  name: 'Cursor';
}

export type CustomerWeightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerWeight'] = ResolversParentTypes['CustomerWeight']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  amountAsOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Share']>, ParentType, ContextType>;
  shareAsOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  yearly?: Resolver<Maybe<ResolversTypes['YearlyMoney']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DatePrecisionResolvers = { DAY: 'day', HALF: 'half', MONTH: 'month', OPEN: 'open', QUARTER: 'quarter', YEAR: 'year' };

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['DecisionAction'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claimId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  undoneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  undoneBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DecisionActionResolvers = { ACCEPT: 'accept', CORRECT: 'correct', KEEP_APART: 'keepApart', MERGE: 'merge', REJECT: 'reject', SPLIT: 'split' };

export type DecisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionConnection'] = ResolversParentTypes['DecisionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DecisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DecisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionEdge'] = ResolversParentTypes['DecisionEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
};

export type DependencyGraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DependencyGraph'] = ResolversParentTypes['DependencyGraph']> = {
  edges?: Resolver<Array<ResolversTypes['Hop']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DependencyNode']>, ParentType, ContextType>;
  paths?: Resolver<Array<ResolversTypes['DependencyPath']>, ParentType, ContextType>;
  root?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DependencyNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DependencyNode'] = ResolversParentTypes['DependencyNode']> = {
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type DependencyPathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DependencyPath'] = ResolversParentTypes['DependencyPath']> = {
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  hops?: Resolver<Array<ResolversTypes['Hop']>, ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Company' | 'Person' | 'Place' | 'Product', ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EntityKindResolvers = { ORGANIZATION: 'Organization', PERSON: 'Person', PLACE: 'Place', PRODUCT: 'Product' };

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  objectSpan?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subjectSpan?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
};

export type FactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  amountAsOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  amountPerYear?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<FactClaimsArgs, 'first'>>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  figure?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  figureAsOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  figuresDiffer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  heldFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  heldTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  precision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productEntity?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Share']>, ParentType, ContextType>;
  shareAsOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FactStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FactConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactConnection'] = ResolversParentTypes['FactConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FactEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactEdge'] = ResolversParentTypes['FactEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type FactStatusResolvers = { CURRENT: 'current', DENIED: 'denied', DISPUTED: 'disputed', ENDED: 'ended', HEDGED: 'hedged', PLANNED: 'planned', QUESTIONED: 'questioned' };

export type FigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['FigureChange'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type FigureChangeResolvers = { DECREASE: 'decrease', INCREASE: 'increase', LEVEL: 'level' };

export type HopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
};

export type HubResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hub'] = ResolversParentTypes['Hub']> = {
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  dependents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImpactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Impact'] = ResolversParentTypes['Impact']> = {
  levels?: Resolver<Array<ResolversTypes['ImpactLevel']>, ParentType, ContextType>;
  root?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ImpactLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImpactLevel'] = ResolversParentTypes['ImpactLevel']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  knownShares?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reached?: Resolver<Array<ResolversTypes['Reached']>, ParentType, ContextType>;
};

export type ImpactOnResolvers = { CUSTOMERS: 'customers', SUPPLIERS: 'suppliers' };

export type InferredCompetitorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InferredCompetitor'] = ResolversParentTypes['InferredCompetitor']> = {
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  sharedCustomers?: Resolver<Array<ResolversTypes['Company']>, ParentType, ContextType>;
  sharedSuppliers?: Resolver<Array<ResolversTypes['Company']>, ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type InferredCompetitorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InferredCompetitorConnection'] = ResolversParentTypes['InferredCompetitorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InferredCompetitorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['InferredCompetitor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InferredCompetitorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InferredCompetitorEdge'] = ResolversParentTypes['InferredCompetitorEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InferredCompetitor'], ParentType, ContextType>;
};

export type LoadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Load'] = ResolversParentTypes['Load']> = {
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  new?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LoadState'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
};

export type LoadArticlePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoadArticlePayload'] = ResolversParentTypes['LoadArticlePayload']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimsAdded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimsRemoved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<LoadArticlePayloadFactsArgs, 'first'>>;
  outcome?: Resolver<ResolversTypes['LoadOutcome'], ParentType, ContextType>;
};

export type LoadOutcomeResolvers = { CHANGED: 'changed', NEW: 'new', UNCHANGED: 'same' };

export type LoadStateResolvers = { DONE: 'done', RUNNING: 'running', STOPPED: 'stopped' };

export type MentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ModalityResolvers = { ASSERTED: 'asserted', ATTRIBUTED: 'attributed', HEDGED: 'hedged', PLANNED: 'planned', QUESTIONED: 'questioned' };

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['MoneyPeriod']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoneyConcentrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoneyConcentration'] = ResolversParentTypes['MoneyConcentration']> = {
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  customerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hhi?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['YearlyMoney'], ParentType, ContextType>;
  largestCustomer?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  largestShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MoneyPeriodResolvers = { DAY: 'day', HALF: 'half', HOUR: 'hour', MONTH: 'month', QUARTER: 'quarter', WEEK: 'week', YEAR: 'year' };

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptClaim?: Resolver<ResolversTypes['Decision'], ParentType, ContextType, RequireFields<MutationAcceptClaimArgs, 'decider' | 'id'>>;
  correctClaim?: Resolver<ResolversTypes['Decision'], ParentType, ContextType, RequireFields<MutationCorrectClaimArgs, 'change' | 'decider' | 'id'>>;
  keepCompaniesApart?: Resolver<ResolversTypes['Decision'], ParentType, ContextType, RequireFields<MutationKeepCompaniesApartArgs, 'a' | 'b' | 'decider'>>;
  loadArticle?: Resolver<ResolversTypes['LoadArticlePayload'], ParentType, ContextType, RequireFields<MutationLoadArticleArgs, 'input'>>;
  loadFeed?: Resolver<ResolversTypes['Load'], ParentType, ContextType, RequireFields<MutationLoadFeedArgs, 'first' | 'url'>>;
  loadUrl?: Resolver<ResolversTypes['LoadArticlePayload'], ParentType, ContextType, RequireFields<MutationLoadUrlArgs, 'url'>>;
  mergeCompanies?: Resolver<ResolversTypes['Decision'], ParentType, ContextType, RequireFields<MutationMergeCompaniesArgs, 'decider' | 'from' | 'into'>>;
  rejectClaim?: Resolver<ResolversTypes['Decision'], ParentType, ContextType, RequireFields<MutationRejectClaimArgs, 'decider' | 'id'>>;
  retractArticle?: Resolver<ResolversTypes['RetractArticlePayload'], ParentType, ContextType, RequireFields<MutationRetractArticleArgs, 'id'>>;
  splitCompany?: Resolver<ResolversTypes['Decision'], ParentType, ContextType, RequireFields<MutationSplitCompanyArgs, 'company' | 'decider' | 'name'>>;
  undoDecision?: Resolver<ResolversTypes['Decision'], ParentType, ContextType, RequireFields<MutationUndoDecisionArgs, 'decider' | 'id'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Article' | 'Claim' | 'Company' | 'Fact' | 'Person' | 'Place' | 'Product', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  acquisitions?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<PersonAcquisitionsArgs, 'first'>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<PersonFactsArgs, 'first'>>;
  founded?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<PersonFoundedArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  investments?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<PersonInvestmentsArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<PersonPositionsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<PlaceFactsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  residents?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<PlaceResidentsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type PolarityResolvers = { NEGATIVE: 'negative', POSITIVE: 'positive' };

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<ProductFactsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  makers?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<ProductMakersArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  users?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<ProductUsersArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductConnection'] = ResolversParentTypes['ProductConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductEdge'] = ResolversParentTypes['ProductEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export interface PublicationTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PublicationTime'], any> {
  name: 'PublicationTime';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<QueryArticleArgs, 'id'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<QueryArticlesArgs, 'first'>>;
  changes?: Resolver<ResolversTypes['Changes'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'from' | 'to'>>;
  companies?: Resolver<Array<ResolversTypes['Company']>, ParentType, ContextType, RequireFields<QueryCompaniesArgs, 'name'>>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType, RequireFields<QueryCompanyArgs, 'name'>>;
  competitors?: Resolver<Maybe<ResolversTypes['CompanyConnection']>, ParentType, ContextType, RequireFields<QueryCompetitorsArgs, 'company' | 'first'>>;
  contradictions?: Resolver<ResolversTypes['ContradictionConnection'], ParentType, ContextType, RequireFields<QueryContradictionsArgs, 'first'>>;
  counts?: Resolver<ResolversTypes['Counts'], ParentType, ContextType>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, RequireFields<QueryDecisionsArgs, 'first'>>;
  dependencies?: Resolver<Maybe<ResolversTypes['DependencyGraph']>, ParentType, ContextType, RequireFields<QueryDependenciesArgs, 'company' | 'depth' | 'limit' | 'minConfidence' | 'minSources' | 'rollUp' | 'statuses' | 'types'>>;
  dependents?: Resolver<Maybe<ResolversTypes['DependencyGraph']>, ParentType, ContextType, RequireFields<QueryDependentsArgs, 'company' | 'depth' | 'limit' | 'minConfidence' | 'minSources' | 'rollUp' | 'statuses' | 'types'>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<QueryFactsArgs, 'first'>>;
  hubs?: Resolver<Array<ResolversTypes['Hub']>, ParentType, ContextType, RequireFields<QueryHubsArgs, 'first'>>;
  impact?: Resolver<Maybe<ResolversTypes['Impact']>, ParentType, ContextType, RequireFields<QueryImpactArgs, 'company' | 'depth' | 'limit' | 'minConfidence' | 'minSources' | 'on' | 'rollUp'>>;
  load?: Resolver<Maybe<ResolversTypes['Load']>, ParentType, ContextType, RequireFields<QueryLoadArgs, 'id'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  path?: Resolver<Maybe<ResolversTypes['DependencyPath']>, ParentType, ContextType, RequireFields<QueryPathArgs, 'anyDirection' | 'from' | 'maxSteps' | 'minConfidence' | 'minSources' | 'rollUp' | 'to' | 'types'>>;
  readings?: Resolver<ResolversTypes['ReadingConnection'], ParentType, ContextType, RequireFields<QueryReadingsArgs, 'first'>>;
  reviewQueue?: Resolver<Array<ResolversTypes['ReviewQuestion']>, ParentType, ContextType, RequireFields<QueryReviewQueueArgs, 'first'>>;
  search?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  sharedSuppliers?: Resolver<Maybe<ResolversTypes['SharedSupplierConnection']>, ParentType, ContextType, RequireFields<QuerySharedSuppliersArgs, 'a' | 'b' | 'first'>>;
  soleSupplier?: Resolver<Maybe<ResolversTypes['SoleSupply']>, ParentType, ContextType, RequireFields<QuerySoleSupplierArgs, 'company'>>;
  switches?: Resolver<ResolversTypes['SwitchConnection'], ParentType, ContextType, RequireFields<QuerySwitchesArgs, 'first'>>;
};

export type ReachedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reached'] = ResolversParentTypes['Reached']> = {
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['DependencyPath'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Share']>, ParentType, ContextType>;
  shareAtStake?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ReadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reading'] = ResolversParentTypes['Reading']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReadingState'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReadingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadingConnection'] = ResolversParentTypes['ReadingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReadingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Reading']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReadingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadingEdge'] = ResolversParentTypes['ReadingEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Reading'], ParentType, ContextType>;
};

export type ReadingStateResolvers = { CHANGED: 'changed', FAILED: 'failed', NEW: 'new', RETRACTED: 'retracted', RETRACTING: 'retracting', UNCHANGED: 'same', WAITING: 'waiting' };

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RetractArticlePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetractArticlePayload'] = ResolversParentTypes['RetractArticlePayload']> = {
  claimsRemoved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ReviewKindResolvers = { IS_IT_SO: 'isItSo', SAME_COMPANY: 'sameCompany', WHO_IS_MEANT: 'whoIsMeant' };

export type ReviewQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewQuestion'] = ResolversParentTypes['ReviewQuestion']> = {
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  entities?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReviewKind'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SentenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sentence'] = ResolversParentTypes['Sentence']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Share'] = ResolversParentTypes['Share']> = {
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ofEntity?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ShareConcentrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShareConcentration'] = ResolversParentTypes['ShareConcentration']> = {
  customerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hhi?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  hhiAtMost?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  knownShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  largestCustomer?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  largestShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unknownShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SharedSupplierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedSupplier'] = ResolversParentTypes['SharedSupplier']> = {
  factsOfA?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  factsOfB?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
};

export type SharedSupplierConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedSupplierConnection'] = ResolversParentTypes['SharedSupplierConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SharedSupplierEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SharedSupplier']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SharedSupplierEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedSupplierEdge'] = ResolversParentTypes['SharedSupplierEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SharedSupplier'], ParentType, ContextType>;
};

export type SoleProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SoleProduct'] = ResolversParentTypes['SoleProduct']> = {
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
};

export type SoleSupplyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SoleSupply'] = ResolversParentTypes['SoleSupply']> = {
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  products?: Resolver<Array<ResolversTypes['SoleProduct']>, ParentType, ContextType>;
  reliantCustomers?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<SoleSupplyReliantCustomersArgs, 'first'>>;
  supplier?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  supplierCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Span'] = ResolversParentTypes['Span']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SpendResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Spend'] = ResolversParentTypes['Spend']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  amountAsOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  yearly?: Resolver<Maybe<ResolversTypes['YearlyMoney']>, ParentType, ContextType>;
};

export type SpendConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpendConnection'] = ResolversParentTypes['SpendConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SpendEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Spend']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SpendEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpendEdge'] = ResolversParentTypes['SpendEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Spend'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  loadProgress?: SubscriptionResolver<ResolversTypes['Load'], "loadProgress", ParentType, ContextType, RequireFields<SubscriptionLoadProgressArgs, 'id'>>;
};

export type SwitchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Switch'] = ResolversParentTypes['Switch']> = {
  company?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  joined?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SwitchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SwitchConnection'] = ResolversParentTypes['SwitchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SwitchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Switch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SwitchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SwitchEdge'] = ResolversParentTypes['SwitchEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Switch'], ParentType, ContextType>;
};

export type TenseResolvers = { FUTURE: 'future', PAST: 'past', PRESENT: 'present' };

export type TimelineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TimelineEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineEntry'], ParentType, ContextType>;
};

export type TimelineEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEntry'] = ResolversParentTypes['TimelineEntry']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['TimelineEvent'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
  precision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
};

export type TypeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TypeCount'] = ResolversParentTypes['TypeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type YearlyMoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YearlyMoney'] = ResolversParentTypes['YearlyMoney']> = {
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Article?: ArticleResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  Attribution?: AttributionResolvers<ContextType>;
  Changes?: ChangesResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  ClaimStatus?: ClaimStatusResolvers;
  Company?: CompanyResolvers<ContextType>;
  CompanyConnection?: CompanyConnectionResolvers<ContextType>;
  CompanyEdge?: CompanyEdgeResolvers<ContextType>;
  Concentration?: ConcentrationResolvers<ContextType>;
  Contradiction?: ContradictionResolvers<ContextType>;
  ContradictionConnection?: ContradictionConnectionResolvers<ContextType>;
  ContradictionEdge?: ContradictionEdgeResolvers<ContextType>;
  ContradictionKind?: ContradictionKindResolvers;
  Counts?: CountsResolvers<ContextType>;
  Currency?: GraphQLScalarType;
  Cursor?: GraphQLScalarType;
  CustomerWeight?: CustomerWeightResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DatePrecision?: DatePrecisionResolvers;
  DateTime?: GraphQLScalarType;
  Decision?: DecisionResolvers<ContextType>;
  DecisionAction?: DecisionActionResolvers;
  DecisionConnection?: DecisionConnectionResolvers<ContextType>;
  DecisionEdge?: DecisionEdgeResolvers<ContextType>;
  DependencyGraph?: DependencyGraphResolvers<ContextType>;
  DependencyNode?: DependencyNodeResolvers<ContextType>;
  DependencyPath?: DependencyPathResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  EntityKind?: EntityKindResolvers;
  Evidence?: EvidenceResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  FactConnection?: FactConnectionResolvers<ContextType>;
  FactEdge?: FactEdgeResolvers<ContextType>;
  FactStatus?: FactStatusResolvers;
  Figure?: FigureResolvers<ContextType>;
  FigureChange?: FigureChangeResolvers;
  Hop?: HopResolvers<ContextType>;
  Hub?: HubResolvers<ContextType>;
  Impact?: ImpactResolvers<ContextType>;
  ImpactLevel?: ImpactLevelResolvers<ContextType>;
  ImpactOn?: ImpactOnResolvers;
  InferredCompetitor?: InferredCompetitorResolvers<ContextType>;
  InferredCompetitorConnection?: InferredCompetitorConnectionResolvers<ContextType>;
  InferredCompetitorEdge?: InferredCompetitorEdgeResolvers<ContextType>;
  Load?: LoadResolvers<ContextType>;
  LoadArticlePayload?: LoadArticlePayloadResolvers<ContextType>;
  LoadOutcome?: LoadOutcomeResolvers;
  LoadState?: LoadStateResolvers;
  Mention?: MentionResolvers<ContextType>;
  Modality?: ModalityResolvers;
  Money?: MoneyResolvers<ContextType>;
  MoneyConcentration?: MoneyConcentrationResolvers<ContextType>;
  MoneyPeriod?: MoneyPeriodResolvers;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  Polarity?: PolarityResolvers;
  Product?: ProductResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  PublicationTime?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Reached?: ReachedResolvers<ContextType>;
  Reading?: ReadingResolvers<ContextType>;
  ReadingConnection?: ReadingConnectionResolvers<ContextType>;
  ReadingEdge?: ReadingEdgeResolvers<ContextType>;
  ReadingState?: ReadingStateResolvers;
  Refusal?: RefusalResolvers<ContextType>;
  RetractArticlePayload?: RetractArticlePayloadResolvers<ContextType>;
  ReviewKind?: ReviewKindResolvers;
  ReviewQuestion?: ReviewQuestionResolvers<ContextType>;
  Sentence?: SentenceResolvers<ContextType>;
  Share?: ShareResolvers<ContextType>;
  ShareConcentration?: ShareConcentrationResolvers<ContextType>;
  SharedSupplier?: SharedSupplierResolvers<ContextType>;
  SharedSupplierConnection?: SharedSupplierConnectionResolvers<ContextType>;
  SharedSupplierEdge?: SharedSupplierEdgeResolvers<ContextType>;
  SoleProduct?: SoleProductResolvers<ContextType>;
  SoleSupply?: SoleSupplyResolvers<ContextType>;
  Span?: SpanResolvers<ContextType>;
  Spend?: SpendResolvers<ContextType>;
  SpendConnection?: SpendConnectionResolvers<ContextType>;
  SpendEdge?: SpendEdgeResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Switch?: SwitchResolvers<ContextType>;
  SwitchConnection?: SwitchConnectionResolvers<ContextType>;
  SwitchEdge?: SwitchEdgeResolvers<ContextType>;
  Tense?: TenseResolvers;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  TypeCount?: TypeCountResolvers<ContextType>;
  URL?: GraphQLScalarType;
  YearlyMoney?: YearlyMoneyResolvers<ContextType>;
};

