import { type Context, Hono } from 'hono'
import { listBodies, nameOn } from '#features/bodies/index.ts'
import { todayAt } from '#features/roles/index.ts'
import { takesFile } from '#platform/doors.ts'
import { form, type Problems, type Typed, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { secretaryOrAdministrator } from '#platform/who.ts'
import { csvIn, csvProblems, uploadForm } from './csv-form.ts'
import { type Difference, merged } from './merging.ts'
import { BringInPage } from './pages/bring-in-page.tsx'
import { currentStrategy } from './queries.ts'
import { type RowProblem, readCsv } from './reading-csv.ts'
import { takeIn } from './taking-in.ts'
import { text } from './text/index.ts'
import { strategyUrl } from './urls.ts'

/** Words from a spreadsheet: first what would change, and then it does. */
export const bringInRoutes = new Hono<Web>()

bringInRoutes.get('/hent-ind', secretaryOrAdministrator, async (c) => {
  found(await currentStrategy(c.var.db))
  return show(c)
})

bringInRoutes.post(
  '/hent-ind',
  secretaryOrAdministrator,
  takesFile,
  form(uploadForm),
  async (c) => {
    const { input, typed: sent } = c.req.valid('form')
    const strategy = found(await currentStrategy(c.var.db))
    if (!input) return show(c, { typed: sent })
    const csv = await csvIn(input)
    const typed = { ...sent, csv }
    const wholly = csvProblems({ ...input, csv })
    if (wholly) return show(c, { typed }, wholly)
    const { said, problems, unknown } = readCsv(csv, await bodyIds(c))
    if (problems.length > 0) {
      const count = { csv: text('csvWrong', { count: problems.length }) }
      return show(c, { typed, wrong: problems, unknown }, count)
    }
    const { differences } = merged(strategy.recommendations, said)
    if (input.sure !== 'ja' || input.file) return show(c, { typed, differences, unknown })
    await work(c, (w) => takeIn(w, said))
    return c.redirect(strategyUrl, 303)
  },
)

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
  unknown?: string[]
  differences?: Difference[] | null
}

function show(c: Context<Web>, shown: Shown = {}, problems?: Problems) {
  if (problems) {
    c.status(422)
    c.set('problems', problems)
  }
  const { typed = {}, wrong = [], unknown = [], differences = null } = shown
  const page = <BringInPage {...{ typed, wrong, unknown, differences }} problems={c.var.problems} />
  return c.render(page, { title: text('bringInTitle'), personal: true })
}
