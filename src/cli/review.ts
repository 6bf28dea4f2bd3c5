import { userInfo } from 'node:os'
import { type Command, Option } from 'commander'
import type { CorrectionInput } from '#graph/review/review.ts'

/** Options of every decision. */
export interface DecidingOptions {
  readonly by: string
  readonly reason?: string
  readonly data?: string
  readonly json?: boolean
}

export interface ListOptions {
  readonly kind?: readonly string[]
  readonly limit: string
  readonly data?: string
  readonly json?: boolean
}

/** `wiregraph review`: what people say of what was extracted. */
export function addReview(program: Command): void {
  const review = program
    .command('review')
    .description('accept, reject and correct claims, merge and split companies, and undo it')
    .addHelpText('after', EXAMPLES)
  addLists(review)
  for (const action of ['accept', 'reject'] as const)
    deciding(
      review
        .command(action)
        .argument('<claims...>', 'ids of claims, as "wiregraph review list" and the API show them')
        .description(
          action === 'accept'
            ? 'the sentence says so: the fact becomes surer'
            : 'it does not: the claim supports no fact',
        ),
    ).action(async (claims: string[], options: DecidingOptions) =>
      (await import('./reviewing.ts')).decideClaims(claims, action, options),
    )
  addCorrect(review)
  addCompanies(review)
  deciding(
    review
      .command('undo')
      .argument('<decisions...>', 'ids of decisions')
      .description('take decisions back; they stay in the list'),
  ).action(async (ids: string[], options: DecidingOptions) =>
    (await import('./reviewing.ts')).undoDecisions(ids, options),
  )
  review
    .command('export')
    .description('print all decisions as JSON lines, for "review import" and "eval --decisions"')
    .option('--data <folder>', DATA)
    .action(async (options: DecidingOptions) => (await import('./reviewing.ts')).exportDecisions(options))
  review
    .command('import')
    .argument('<file>', 'what "wiregraph review export" printed')
    .description('take in decisions; those that are there already are left alone')
    .option('--data <folder>', DATA)
    .action(async (file: string, options: DecidingOptions) =>
      (await import('./reviewing.ts')).importFile(file, options),
    )
}

const DATA = 'folder of the local Neo4j (see: wiregraph db start --help)'

const EXAMPLES = `
A decision is kept in the graph with who made it, when and why, and holds when the article is loaded again, read again by
a newer version, or retracted and loaded. The newest about a claim counts. docs/review.md says more.

Examples:
  wiregraph review list                                   what a person should look at
  wiregraph review reject claim/4be1… --reason "a joke"
  wiregraph review correct claim/4be1… --turn             it is the other who buys
  wiregraph review merge "Acme Inc" --into Acme
  wiregraph review split Bolt --name "Bolt (Ohio)" --article https://news.example/bolt
  wiregraph review decisions
  wiregraph review undo decision/92aa…
  wiregraph review export > decisions.jsonl
`

function addLists(review: Command): void {
  review
    .command('list')
    .description('what a person should look at: companies that may be one, words of unsure meaning, doubtful claims')
    .option('--kind <kinds...>', 'only these: sameCompany, whoIsMeant, isItSo')
    .option('--limit <n>', 'at most so many of each', '10')
    .option('--data <folder>', DATA)
    .option('--json', 'print JSON')
    .action(async (options: ListOptions) => (await import('./review-lists.ts')).listQueue(options))
  review
    .command('decisions')
    .description('what was decided, newest first')
    .option('--all', 'also what was undone')
    .option('--limit <n>', 'at most so many', '50')
    .option('--data <folder>', DATA)
    .option('--json', 'print JSON')
    .action(async (options: ListOptions & { all?: boolean }) =>
      (await import('./review-lists.ts')).listDecisions(options),
    )
}

function addCorrect(review: Command): void {
  const command = review
    .command('correct')
    .argument('<claim>', 'id of a claim')
    .description('say what the claim should have said')
    .option('--turn', 'subject and object change places')
    .option('--type <type>', 'the relation, such as USES')
    .option('--subject <name>', 'who it is, after turning')
    .option('--object <name>', 'whom it is about, after turning')
    .addOption(new Option('--status <status>', 'whether it still holds').choices(['current', 'ended']))
    .addOption(
      new Option('--modality <modality>', 'how it is said').choices([
        'asserted',
        'attributed',
        'hedged',
        'planned',
        'questioned',
      ]),
    )
    .addOption(new Option('--polarity <polarity>', 'negative: it is denied').choices(['positive', 'negative']))
  deciding(command).action(async (claim: string, options: DecidingOptions & CorrectionInput & { turn?: boolean }) =>
    (await import('./reviewing.ts')).correctClaim(claim, options),
  )
}

function addCompanies(review: Command): void {
  deciding(
    review
      .command('merge')
      .argument('<company>', 'name or id of the company that is another')
      .description('what is said of one company counts for another')
      .requiredOption('--into <company>', 'name or id of the company that it is'),
  ).action(async (company: string, options: DecidingOptions & { into: string }) =>
    (await import('./reviewing.ts')).mergeCompanies(company, options),
  )
  deciding(
    review
      .command('split')
      .argument('<company>', 'name or id of the company that is two')
      .description('what some articles say of a company counts for another')
      .requiredOption('--name <name>', 'a name of its own for the other')
      .option('--article <ids...>', 'the articles that mean the other')
      .option('--called <names...>', 'or the full names by which articles mean the other'),
  ).action(
    async (company: string, options: DecidingOptions & { name: string; article?: string[]; called?: string[] }) =>
      (await import('./reviewing.ts')).splitCompany(company, options),
  )
  deciding(
    review
      .command('apart')
      .argument('<company>', 'name or id')
      .argument('<other>', 'name or id')
      .description('they are two companies: do not ask again'),
  ).action(async (a: string, b: string, options: DecidingOptions) =>
    (await import('./reviewing.ts')).keepApart(a, b, options),
  )
}

function deciding(command: Command): Command {
  return command
    .option('--reason <words>', 'why')
    .option('--by <name>', 'who decides', userInfo().username)
    .option('--data <folder>', DATA)
    .option('--json', 'print the decision as JSON')
}
