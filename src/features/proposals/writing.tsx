import type { Context } from 'hono'
import { todayAt } from '#features/roles/index.ts'
import type { Web } from '#platform/http.tsx'
import { WritePage } from './pages/write-page.tsx'

type Shown = Omit<Parameters<typeof WritePage>[0], 'today' | 'problems' | 'meanwhile' | 'change'> &
  Partial<Pick<Parameters<typeof WritePage>[0], 'meanwhile' | 'change'>>

/** The page where words are written. */
export function showWrite(c: Context<Web>, shown: Shown) {
  const own = { today: todayAt(c.var.now()), problems: c.var.problems }
  const page = <WritePage meanwhile={null} change={false} {...shown} {...own} />
  return c.render(page, { title: shown.heading, personal: true })
}
