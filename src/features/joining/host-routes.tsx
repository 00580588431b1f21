import { type Context, Hono } from 'hono'
import { isSeries } from '#features/invitations/index.ts'
import { form, type Typed, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { citizen } from '#platform/who.ts'
import { answerForm, answerQuestion } from './answering.ts'
import { findOwn, listGuests } from './hosting.ts'
import { HostPage } from './pages/host-page.tsx'
import { hostUrl } from './urls.ts'

/** The host's page: who comes, and what they ask. */
export const hostRoutes = new Hono<Web>()

hostRoutes.get('/:id{[0-9a-z]{12}}/vaert', citizen, (c) => showHost(c, c.req.param('id')))

hostRoutes.post('/:id{[0-9a-z]{12}}/svar/:joining', citizen, form(answerForm), async (c) => {
  const { id, joining } = c.req.param()
  const { input, typed } = c.req.valid('form')
  if (!input) return showHost(c, id, typed, joining)
  const answer = { invitationId: id, joiningId: joining, answer: input.answer }
  await work(c, (w) => answerQuestion(w, c.var, answer))
  return c.redirect(hostUrl(id), 303)
})

async function showHost(c: Context<Web>, id: string, typed: Typed = {}, answering?: string) {
  const { db, actor, problems } = c.var
  const now = c.var.now()
  const invitation = found(await findOwn(db, actor, id, now))
  const guests = await listGuests(db, id, {
    ...{ now, series: isSeries(invitation.series), readerId: actor.id },
  })
  const next = invitation.next ? { startsAt: invitation.next } : undefined
  const page = <HostPage {...{ invitation, ...guests, next, now, problems, typed, answering }} />
  return c.render(page, { title: invitation.title, personal: true })
}
