import { Hono } from 'hono'
import { csvFile } from '#platform/csv.ts'
import type { Web } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { isEmployee } from '#platform/role.ts'
import { anyone } from '#platform/who.ts'
import { decisionRoutes } from './decision-routes.tsx'
import { deskRoutes } from './desk-routes.tsx'
import { paperCsv } from './exporting.ts'
import { findFrozen } from './frozen.ts'
import { PendingPage } from './pages/pending-page.tsx'
import { PeriodPage } from './pages/period-page.tsx'
import { StatusPage } from './pages/status-page.tsx'
import { listPeriods } from './queries.ts'
import { keepsStatus } from './reach.ts'
import { reportRoutes } from './report-routes.tsx'
import { text } from './text/index.ts'
import { periodWords } from './words.ts'

export const routes = new Hono<Web>()

routes.get('/', anyone, async (c) => {
  const { actor, db } = c.var
  const periods = await listPeriods(db)
  const page = <StatusPage periods={periods} keeps={keepsStatus(actor)} works={isEmployee(actor)} />
  return c.render(page, { title: text('title'), description: text('lead') })
})

routes.route('/', deskRoutes)
routes.route('/', decisionRoutes)
routes.route('/', reportRoutes)

routes.get('/:period', anyone, async (c) => {
  const { actor, db } = c.var
  const code = c.req.param('period')
  const frozen = await findFrozen(db, code)
  const title = text('periodTitle', { period: periodWords(code) })
  if (frozen)
    return c.render(<PeriodPage frozen={frozen} keeps={keepsStatus(actor)} />, {
      ...{ title, wide: true },
    })
  const period = found((await listPeriods(db)).find((one) => one.code === code))
  return c.render(<PendingPage period={period} />, { title })
})

routes.get('/:period/udgave/:version', anyone, async (c) => {
  const { period: code, version } = c.req.param()
  const number = found(/^\d{1,4}$/.test(version) ? Number(version) : null)
  const frozen = found(await findFrozen(c.var.db, code, number))
  const page = <PeriodPage frozen={frozen} keeps={keepsStatus(c.var.actor)} />
  const title = text('versionTitle', { period: periodWords(code), version })
  return c.render(page, { title, wide: true })
})

/** The very bytes that were locked. */
routes.get('/:period/status.json', anyone, async (c) => {
  const { words } = found(await findFrozen(c.var.db, c.req.param('period')))
  return c.body(words, 200, { 'content-type': 'application/json; charset=utf-8' })
})

routes.get('/:period/status.csv', anyone, async (c) => {
  const code = c.req.param('period')
  const { paper } = found(await findFrozen(c.var.db, code))
  return csvFile(c, `status-${paper.period}`, paperCsv(paper))
})
