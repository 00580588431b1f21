import { type Context, Hono } from 'hono'
import { sendsMessage } from '#platform/doors.ts'
import { form, type Web, work } from '#platform/http.tsx'
import { limitReached } from '#platform/limits.ts'
import { found } from '#platform/refusal.ts'
import { citizen } from '#platform/who.ts'
import { askToHost, openRefusal } from './asking.ts'
import { takeBack } from './ending.ts'
import { askForm } from './form.ts'
import { CohostsPage } from './pages/cohosts-page.tsx'
import { findByName, findOwnInvitation } from './queries.ts'
import { text } from './text/index.ts'
import { cohostsUrl } from './urls.ts'

/** For those who made the invitation: whom they ask to host it with them. */
export const firstRoutes = new Hono<Web>()

const A_DAY = { most: 20, minutes: 24 * 60 }
const MOST_LETTERS = 80

firstRoutes.get('/:id/sammen', citizen, (c) => showCohosts(c, c.req.param('id')))

firstRoutes.post('/:id/sammen', citizen, sendsMessage, form(askForm), async (c) => {
  const id = c.req.param('id')
  const { input } = c.req.valid('form')
  if (!input) return showCohosts(c, id)
  const { db, actor } = c.var
  if (await limitReached(db, `cohost ${actor.id}`, { ...A_DAY, now: c.var.now() })) {
    c.status(429)
    c.set('problems', { navn: text('tooMany') })
    return showCohosts(c, id)
  }
  await work(c, (w) => askToHost(w, id, input.association))
  return c.redirect(cohostsUrl(id), 303)
})

firstRoutes.post('/:id/sammen/:cohost/tag-tilbage', citizen, async (c) => {
  const { id, cohost } = c.req.param()
  await work(c, (w) => takeBack(w, id, cohost))
  return c.redirect(cohostsUrl(id), 303)
})

async function showCohosts(c: Context<Web>, id: string) {
  const { db, actor, problems } = c.var
  const invitation = found(await findOwnInvitation(db, actor, id))
  const words = (c.req.query('navn') ?? '').replaceAll('\0', '').trim().slice(0, MOST_LETTERS)
  const isOpen = openRefusal(invitation, c.var.now()) === null
  const results = words && isOpen ? await findByName(db, { words, invitationId: id }) : []
  const page = <CohostsPage {...{ invitation, isOpen, words, problems }} results={results} />
  return c.render(page, { title: text('title'), personal: true })
}
