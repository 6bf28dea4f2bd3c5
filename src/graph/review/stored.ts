import type { RelationName } from '#model/relation.ts'
import { statement } from '../statements.ts'
import type { Row, Run } from '../store.ts'
import { whole } from '../values.ts'
import type { Origin, Said } from './said.ts'

/** A claim as it is stored, and what the extractor read. */
export interface StoredClaim {
  readonly said: Said
  readonly fact: string | null
  readonly props: Row
  readonly turned: boolean
}

/** The claims of some articles. */
export async function readClaims(run: Run, articles: readonly string[]): Promise<readonly StoredClaim[]> {
  return (await run(statement('review/claims'), { articles })).map(toStored)
}

function toStored(row: Row): StoredClaim {
  const props = row.props as Row
  const [id, article, fact] = [row.id as string, row.article as string, row.fact as string | null]
  if (props.origin) {
    const { turned, ...origin } = JSON.parse(props.origin as string) as Origin
    return { said: { ...origin, id, article, props: before(props, origin.props) }, fact, props, turned }
  }
  const [subject, object] = [props.subject as string, row.object as string | null]
  const said: Said = {
    id,
    article,
    type: row.type as RelationName,
    subject,
    // The fact of a symmetric type may have the claim's first end second.
    object: object !== null && object === subject ? (row.subject as string) : object,
    product: row.product as string | null,
    fact: fact!,
    props,
  }
  return { said, fact, props, turned: false }
}

/** The properties as the extractor read them; places in the text are whole numbers, and stay so. */
function before(props: Row, was: Row): Row {
  const restored = Object.entries(was).map(([name, value]) => [
    name,
    typeof value === 'number' && /(Start|End)$/.test(name) ? whole(value) : value,
  ])
  return { ...props, ...Object.fromEntries(restored), review: null, origin: null }
}
