import type { Context } from 'hono'
import { roleName } from '#features/roles/index.ts'
import type { Web } from '#platform/http.tsx'
import { ReadingsPage } from './pages/readings-page.tsx'
import type { ReadingShown } from './queries.ts'
import { text } from './text/index.ts'

/** The page about who has seen what, for somebody with an account and for a guest. */
export function showReadings(
  c: Context<Web>,
  rows: readonly ReadingShown[],
  back: { href: string; text: string },
) {
  const readings = rows.map((row) => ({ ...row, who: roleName(row.role) }))
  const page = (
    <ReadingsPage {...{ readings, back }} phone={c.var.config.helpPhone} now={c.var.now()} />
  )
  return c.render(page, { title: text('title'), personal: true })
}
