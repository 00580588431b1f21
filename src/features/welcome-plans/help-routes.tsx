import { type Context, Hono } from 'hono'
import { form, type Typed, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { logReadings } from '#platform/service/index.ts'
import { citizen, employee, inService } from '#platform/who.ts'
import { answerHelp, askForHelp } from './helping.ts'
import { HelpRequestsPage } from './pages/help-requests-page.tsx'
import { PlanPage } from './pages/plan-page.tsx'
import { readPlan } from './plan.ts'
import { answerForm, helpForm } from './plan-form.ts'
import { findWelcome, type OpenHelp, openHelp } from './queries.ts'
import { planStanding } from './standing.ts'
import { text } from './text/index.ts'
import { helpRequestsUrl, may, welcomePlanUrl } from './urls.ts'

/** Asking the municipality for help, and answering. */
export const helpRoutes = new Hono<Web>()

helpRoutes.post('/:id/velkomst/hjaelp', citizen, form(helpForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  if (!input) return showPlan(c, typed)
  const id = c.req.param('id')
  await work(c, (w) => askForHelp(w, id, input.words))
  return c.redirect(`${welcomePlanUrl(id)}#hjaelp`, 303)
})

helpRoutes.get('/velkomst-hjaelp', employee, inService, (c) => showRequests(c))

helpRoutes.post('/velkomst-hjaelp/:help', employee, inService, form(answerForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  const help = c.req.param('help')
  if (!input) return showRequests(c, typed, help)
  await work(c, (w) => answerHelp(w, help, input.answer))
  return c.redirect(helpRequestsUrl, 303)
})

/** The page of the plan, also when the form on it was not understood. */
export async function showPlan(c: Context<Web>, typed: Typed = {}) {
  const { db, actor, problems } = c.var
  const welcome = found(await findWelcome(db, actor, c.req.param('id') ?? ''))
  const plan = readPlan(welcome.plan)
  const now = c.var.now()
  const page = (
    <PlanPage
      {...{ welcome, plan, now, typed, problems }}
      standing={planStanding(plan, now)}
      mayWrite={may(welcome.role, 'plan-welcome') && welcome.status !== 'archived'}
    />
  )
  return c.render(page, { title: text('title', welcome), personal: true })
}

async function showRequests(c: Context<Web>, typed: Typed = {}, answering?: string) {
  const requests = await openHelp(c.var.db)
  await logReadings(c.var, 'contacts', requests.map(readAs))
  const page = (
    <HelpRequestsPage
      {...{ requests, typed, answering }}
      problems={c.var.problems}
      now={c.var.now()}
    />
  )
  return c.render(page, { title: text('requestsTitle'), personal: true })
}

/** What is written down of somebody who asked, and is shown with their address. */
const readAs = ({ id, personId, address }: OpenHelp) => ({ id, personId, address: address ?? '' })
