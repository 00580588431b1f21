import { type Context, Hono } from 'hono'
import * as z from 'zod'
import { listBodies, looksAfterBodies, nameOn } from '#features/bodies/index.ts'
import { todayAt } from '#features/roles/index.ts'
import { query, type Web } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { anyone } from '#platform/who.ts'
import { bringInRoutes } from './bring-in-routes.tsx'
import { csvOf, rowsOf } from './exporting.ts'
import { RecommendationPage } from './pages/recommendation-page.tsx'
import { NoStrategyPage, StrategyPage } from './pages/strategy-page.tsx'
import { currentStrategy } from './queries.ts'
import { text } from './text/index.ts'

export const routes = new Hono<Web>()

/** Whose recommendations to show; what is no body of ours shows them all. */
const filter = z.object({
  udvalg: z
    .array(z.string())
    .transform(([id]) => id)
    .catch(undefined),
})

routes.get('/', anyone, async (c) => {
  const strategy = await currentStrategy(c.var.db)
  if (!strategy) return c.render(<NoStrategyPage />, { title: text('title') })
  const { nameOf, nameThen } = await names(c)
  const asked = query(c, filter).udvalg
  const addressed = new Set(strategy.recommendations.flatMap(({ bodies }) => bodies))
  const chosen = asked && addressed.has(asked) ? asked : null
  const decidedBy = nameThen(strategy.decided_by, strategy.decided_on)
  const options = [...addressed].map((id) => ({ value: id, text: nameOf(id) }))
  const isMine = looksAfterBodies(c.var.actor)
  const page = <StrategyPage {...{ strategy, nameOf, decidedBy, chosen, options, isMine }} />
  return c.render(page, { title: strategy.title, wide: true })
})

routes.get('/anbefalinger.csv', anyone, async (c) => {
  const strategy = found(await currentStrategy(c.var.db))
  const csv = csvOf(rowsOf(strategy, (await names(c)).nameOf))
  // A spreadsheet reads it as UTF-8 only with the mark in front.
  return c.body(`\ufeff${csv}`, 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${text('fileName')}.csv"`,
  })
})

routes.get('/anbefalinger.json', anyone, async (c) => {
  const strategy = found(await currentStrategy(c.var.db))
  const { nameOf, nameThen } = await names(c)
  return c.json({
    title: strategy.title,
    decidedOn: strategy.decided_on.toString(),
    decidedBy: nameThen(strategy.decided_by, strategy.decided_on),
    caseNumber: strategy.case_number,
    tasks: strategy.tasks,
    recommendations: rowsOf(strategy, nameOf),
  })
})

routes.route('/', bringInRoutes)

routes.get('/:code', anyone, async (c) => {
  const { recommendations } = found(await currentStrategy(c.var.db))
  const code = c.req.param('code')
  const one = found(recommendations.find((other) => other.code === code))
  const above = recommendations.find((other) => other.code === one.parent)
  const under = recommendations.filter((other) => other.parent === code)
  const { nameOf } = await names(c)
  const page = <RecommendationPage {...{ one, above, under, nameOf }} />
  return c.render(page, { title: one.title, description: one.easy || one.title })
})

/** What bodies are called today, and what they were called on a date. */
async function names(c: Context<Web>) {
  const all = new Map((await listBodies(c.var.db)).map(({ id, names }) => [id, names]))
  const nameThen = (id: string, date: Temporal.PlainDate) => nameOn(all.get(id) ?? [], date)
  const today = todayAt(c.var.now())
  return { nameThen, nameOf: (id: string) => nameThen(id, today) }
}
