import { type Context, Hono } from 'hono'
import { todayAt } from '#features/roles/index.ts'
import { form, type Typed, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { secretaryOrAdministrator } from '#platform/who.ts'
import { endForm, endingProblem, endPolicy, holdAgain } from './ending.ts'
import { EndPage } from './pages/end-page.tsx'
import { findPolicy } from './queries.ts'
import { text } from './text/index.ts'
import { policyUrl } from './urls.ts'

/** A policy that holds no more, as the secretary writes it down. */
export const endRoutes = new Hono<Web>()

endRoutes.get('/:policy/slut', secretaryOrAdministrator, (c) => show(c))

endRoutes.post('/:policy/slut', secretaryOrAdministrator, form(endForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  if (!input) return show(c, typed)
  const { id, decidedOn } = await policyOf(c)
  const problem = endingProblem(input.on, { decidedOn, today: todayAt(c.var.now()) })
  if (problem) {
    c.status(422)
    c.set('problems', { on: text(problem) })
    return show(c, typed)
  }
  await work(c, (w) => endPolicy(w, id, input))
  return c.redirect(policyUrl(id), 303)
})

endRoutes.post('/:policy/gaelder-igen', secretaryOrAdministrator, async (c) => {
  const id = c.req.param('policy')
  await work(c, (w) => holdAgain(w, id))
  return c.redirect(policyUrl(id), 303)
})

const policyOf = async (c: Context<Web>) =>
  found(await findPolicy(c.var.db, c.req.param('policy') ?? '', todayAt(c.var.now())))

async function show(c: Context<Web>, typed: Typed = {}) {
  const policy = await policyOf(c)
  if (policy.ended) return c.redirect(policyUrl(policy.id), 303)
  const about = { policy, typed, problems: c.var.problems, today: todayAt(c.var.now()) }
  const title = text('endTitle', { title: policy.title })
  return c.render(<EndPage {...about} />, { title, personal: true })
}
