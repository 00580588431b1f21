import { type Context, Hono } from 'hono'
import { keepsStatus, periodCode, WHOLE } from '#features/reporting/index.ts'
import { todayAt } from '#features/roles/index.ts'
import type { Web } from '#platform/http.tsx'
import { longDocx, longPdf } from '#platform/paper/index.ts'
import { found } from '#platform/refusal.ts'
import { anyone, citizen, secretaryOrAdministrator } from '#platform/who.ts'
import { budgetOf } from './budget.ts'
import { countsIn } from './counting.ts'
import { documentOf } from './document.ts'
import { ownPaper } from './own-paper.ts'
import { BudgetPage } from './pages/budget-page.tsx'
import { PaperPage } from './pages/paper-page.tsx'
import { readSource } from './reading.ts'
import { text } from './text/index.ts'
import { bodiesIn, partFor } from './whole.ts'

export const routes = new Hono<Web>()

/** The paper of one's own committee, for those who sit in one. */
routes.get('/papir/mit-udvalg', citizen, async (c) => {
  const { actor, db, now } = c.var
  return c.redirect(await ownPaper(db, { actor, today: todayAt(now()) }), 303)
})

routes.get('/:period/papir/:body', anyone, async (c) => {
  const { period, body: bodyId } = c.req.param()
  const { document, bodies } = await paperFor(c, period, bodyId)
  const papers = [{ id: WHOLE, name: text('whole') }, ...bodies]
  const keeps = keepsStatus(c.var.actor)
  const page = <PaperPage {...{ document, period, bodyId, papers, keeps }} />
  return c.render(page, { title: document.heading, wide: true })
})

routes.get('/:period/papir/:body/papir.pdf', anyone, async (c) => {
  const { period, body } = c.req.param()
  const { document } = await paperFor(c, period, body)
  return c.body(await longPdf(document), 200, {
    'content-type': 'application/pdf',
    'content-disposition': `inline; filename="${text('fileName', { period })}.pdf"`,
  })
})

routes.get('/:period/papir/:body/papir.docx', anyone, async (c) => {
  const { period, body } = c.req.param()
  const { document } = await paperFor(c, period, body)
  return c.body(await longDocx(document), 200, {
    'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'content-disposition': `attachment; filename="${text('fileName', { period })}.docx"`,
  })
})

routes.get('/:period/billede', secretaryOrAdministrator, async (c) => {
  const period = c.req.param('period')
  const document = await budgetFor(c, period)
  return c.render(<BudgetPage {...{ document, period }} />, { title: document.heading })
})

routes.get('/:period/billede.pdf', secretaryOrAdministrator, async (c) => {
  const period = c.req.param('period')
  return c.body(await longPdf(await budgetFor(c, period)), 200, {
    'content-type': 'application/pdf',
    'content-disposition': `inline; filename="${text('budgetFile', { period })}.pdf"`,
  })
})

/** The paper for one body or for all; not there for a body that has nothing in it. */
async function paperFor(c: Context<Web>, period: string, bodyId: string) {
  const source = await readSource(c, period)
  const bodies = bodiesIn(source.paper.reports)
  const body = bodyId === WHOLE ? null : found(bodies.find(({ id }) => id === bodyId))
  const { baseUrl, municipality } = c.var.config
  return { bodies, document: documentOf(partFor(source, bodyId), { body, baseUrl, municipality }) }
}

async function budgetFor(c: Context<Web>, code: string) {
  const period = found(periodCode.test(code) ? code : null)
  const now = c.var.now()
  const { municipality } = c.var.config
  const counts = found(await countsIn(c.var.db, period, now))
  return budgetOf(counts, { period, today: todayAt(now), municipality })
}
