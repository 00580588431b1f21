import { Hono } from 'hono'
import * as z from 'zod'
import { actionsOf, actionsPart } from '#features/actions/index.ts'
import { bodyNames, looksAfterBodies } from '#features/bodies/index.ts'
import { halfYearOf } from '#features/how-it-went/index.ts'
import { historyPart, standingParts } from '#features/reporting/index.ts'
import {
  currentStrategy,
  findRecommendation,
  rowsOf,
  strategyCsv,
} from '#features/strategy/index.ts'
import { followRoutes } from '#features/watching/index.ts'
import { csvFile } from '#platform/csv.ts'
import { query, type Web } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { anyone } from '#platform/who.ts'
import { actionsCsv, dataOf } from './actions-data.ts'
import { newcomersPart } from './newcomers.ts'
import { RecommendationPage } from './pages/recommendation-page.tsx'
import { NoStrategyPage, StrategyPage } from './pages/strategy-page.tsx'
import { text } from './text/index.ts'
import { recommendationUrl } from './urls.ts'
import { voicesPart } from './voices.ts'

export const routes = new Hono<Web>()

/** Whose recommendations to show; what is no body of ours shows them all. */
const filter = z.object({
  udvalg: z
    .array(z.string())
    .transform(([id]) => id)
    .catch(undefined),
})

routes.get('/', anyone, async (c) => {
  const strategy = await currentStrategy(c.var.db, {
    ...standingParts,
    newcomers: newcomersPart(halfYearOf(c.var.now())),
  })
  if (!strategy) return c.render(<NoStrategyPage />, { title: text('title') })
  const { nameOf, nameThen } = await bodyNames(c.var.db, c.var.now())
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
  const csv = strategyCsv(rowsOf(strategy, (await bodyNames(c.var.db, c.var.now())).nameOf))
  return csvFile(c, text('fileName'), csv)
})

routes.get('/handlinger.csv', anyone, async (c) => {
  const { id } = found(await currentStrategy(c.var.db))
  const csv = actionsCsv(await actionsOf(c.var.db, id), c.var.config.baseUrl)
  return csvFile(c, text('actionsFileName'), csv)
})

routes.get('/anbefalinger.json', anyone, async (c) => {
  const strategy = found(await currentStrategy(c.var.db))
  const { nameOf, nameThen } = await bodyNames(c.var.db, c.var.now())
  const all = await actionsOf(c.var.db, strategy.id)
  const actions = new Map(all.map((one) => [one.code, one.actions]))
  return c.json({
    title: strategy.title,
    decidedOn: strategy.decided_on.toString(),
    decidedBy: nameThen(strategy.decided_by, strategy.decided_on),
    caseNumber: strategy.case_number,
    tasks: strategy.tasks,
    recommendations: rowsOf(strategy, nameOf).map((row) => ({
      ...row,
      actions: dataOf(actions.get(String(row.code)) ?? [], c.var.config.baseUrl),
    })),
  })
})

routes.route(
  '/:code/foelg',
  followRoutes(async (c) => {
    const code = c.req.param('code') ?? ''
    const { recommendations } = found(await currentStrategy(c.var.db))
    const { title } = found(recommendations.find((one) => one.code === code))
    return { href: recommendationUrl(code), title }
  }),
)

routes.get('/:code', anyone, async (c) => {
  const { db, actor } = c.var
  const parts = { actions: actionsPart, past: historyPart, voices: voicesPart }
  const one = found(await findRecommendation(db, c.req.param('code'), parts))
  const { nameOf } = await bodyNames(db, c.var.now())
  const page = <RecommendationPage {...{ one, nameOf }} isMine={looksAfterBodies(actor)} />
  return c.render(page, { title: one.title, description: one.easy || one.title })
})
