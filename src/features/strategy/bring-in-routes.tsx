import { type Context, Hono } from 'hono'
import * as z from 'zod'
import { listBodies, nameOn } from '#features/bodies/index.ts'
import { allMaySeeField, askFirst } from '#features/free-text/index.ts'
import { todayAt } from '#features/roles/index.ts'
import { form, type Typed, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { secretaryOrAdministrator } from '#platform/who.ts'
import { type Difference, merged } from './merging.ts'
import { BringInPage } from './pages/bring-in-page.tsx'
import { currentStrategy } from './queries.ts'
import { type RowProblem, readCsv } from './reading-csv.ts'
import { takeIn } from './taking-in.ts'
import { text } from './text/index.ts'
import { strategyUrl } from './urls.ts'

const MOST = 200_000

const csvForm = z
  .object({
    csv: z
      .string({ error: () => text('csvMissing') })
      .trim()
      .min(1, { error: () => text('csvMissing') })
      .max(MOST, { error: () => text('csvTooLong') }),
    /** Pressed where the differences were shown. */
    sure: z.string({ error: () => text('csvMissing') }).optional(),
    ...allMaySeeField,
  })
  .superRefine(askFirst('csv'))

/** Words from a spreadsheet: first what would change, and then it does. */
export const bringInRoutes = new Hono<Web>()

bringInRoutes.get('/hent-ind', secretaryOrAdministrator, async (c) => {
  found(await currentStrategy(c.var.db))
  return show(c)
})

bringInRoutes.post('/hent-ind', secretaryOrAdministrator, form(csvForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  const strategy = found(await currentStrategy(c.var.db))
  if (!input) return show(c, { typed })
  const { said, problems } = readCsv(input.csv, await bodyIds(c))
  if (problems.length > 0) {
    c.status(422)
    c.set('problems', { csv: text('csvWrong', { count: problems.length }) })
    return show(c, { typed, wrong: problems })
  }
  const { differences } = merged(strategy.recommendations, said)
  if (input.sure !== 'ja') return show(c, { typed, differences })
  await work(c, (w) => takeIn(w, said))
  return c.redirect(strategyUrl, 303)
})

/** The bodies by the name they have today. */
async function bodyIds(c: Context<Web>) {
  const today = todayAt(c.var.now())
  const bodies = await listBodies(c.var.db)
  const ids = new Map(bodies.map(({ id, names }) => [nameOn(names, today).toLowerCase(), id]))
  return (name: string) => ids.get(name.toLowerCase())
}

interface Shown {
  typed?: Typed
  wrong?: RowProblem[]
  differences?: Difference[] | null
}

function show(c: Context<Web>, { typed = {}, wrong = [], differences = null }: Shown = {}) {
  const page = <BringInPage {...{ typed, wrong, differences }} problems={c.var.problems} />
  return c.render(page, { title: text('bringInTitle'), personal: true })
}
