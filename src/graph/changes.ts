import type { Page, Paged } from './graph.ts'
import { pageParams, toPage } from './pages.ts'
import type { Contradiction, ContradictionFilter, Switch, SwitchFilter } from './questions.ts'
import { statement } from './statements.ts'
import type { Row, Store } from './store.ts'
import { capKey } from './values.ts'

/** See Questions.switches. */
export async function switches(store: Store, filter: SwitchFilter = {}, page?: Page): Promise<Paged<Switch>> {
  const rows = await store.read(statement('switches'), {
    company: filter.company === undefined ? null : capKey(filter.company),
    from: filter.from ?? null,
    to: filter.to ?? null,
    ...pageParams(page),
  })
  return toPageOf(rows, page)
}

/** See Questions.contradictions. */
export async function contradictions(
  store: Store,
  filter: ContradictionFilter = {},
  page?: Page,
): Promise<Paged<Contradiction>> {
  const rows = await store.read(statement('contradictions'), {
    company: filter.company === undefined ? null : capKey(filter.company),
    asOf: filter.asOf ?? null,
    ...pageParams(page),
  })
  return toPageOf(rows, page)
}

/** Each row has the total and its place; a page without rows is one row without an id. */
function toPageOf<T extends { readonly id: string }>(rows: readonly Row[], page: Page | undefined): Paged<T> {
  const total = (rows[0]?.total as number | undefined) ?? 0
  const found = rows.filter((row) => row.id !== null)
  const places = new Map(found.map((row) => [row.id, row.seen as string]))
  const items = found.map(({ total: _, seen: __, ...item }) => item) as unknown as T[]
  return toPage(items, total, page, ({ id }) => ({ seen: places.get(id)!, id }))
}
