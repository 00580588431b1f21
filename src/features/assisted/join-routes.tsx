import { type Context, Hono } from 'hono'
import { cardOf, look, readSearch } from '#features/finding/index.ts'
import { isSeries } from '#features/invitations/index.ts'
import { findInvitation, nextOpenDate, roomOnEveryDate } from '#features/joining/index.ts'
import { form, type Typed, unrecorded, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { employee, inService } from '#platform/who.ts'
import { joinForForm, joinForThem, leaveForThem } from './joining-for.ts'
import { FindPage } from './pages/find-page.tsx'
import { JoinForPage } from './pages/join-for-page.tsx'
import { findEntry } from './queries.ts'
import { refusalWords } from './refusals.ts'
import { text } from './text/index.ts'
import { entryUrl } from './urls.ts'

/** Looking for something with somebody, and joining for them. */
export const findJoinRoutes = new Hono<Web>()

const at = '/:id{[0-9a-z]{12}}' as const

/** Nothing about anybody stands here: it is the list of all, with another thing to press. */
findJoinRoutes.get(`${at}/find`, employee, async (c) => {
  const now = c.var.now()
  const { rows, search, areas } = await look(c.var.db, readSearch(c.req.queries()), now)
  const cards = rows.map((row) => cardOf(row, now))
  const page = <FindPage id={c.req.param('id')} {...{ cards, search, areas }} />
  return c.render(page, { title: text('findTitle'), personal: true })
})

findJoinRoutes.get(`${at}/op/:invitation`, employee, inService, (c) => showJoining(c))

findJoinRoutes.post(`${at}/op/:invitation`, employee, inService, form(joinForForm), async (c) => {
  const { id, invitation: invitationId } = c.req.param()
  const { input, typed } = c.req.valid('form')
  if (!input) return showJoining(c, typed)
  const refusal = await work(c, (w) => joinForThem(w, c.var, { id, invitationId }, input))
  if (refusal === null) return c.redirect(entryUrl(id), 303)
  c.status(refusal === 'often-unanswered' ? 422 : 409)
  c.set('problems', { often: refusalWords(refusal) })
  return showJoining(c, typed)
})

findJoinRoutes.post(
  `${at}/afbud/:joining`,
  employee,
  unrecorded('left twice is left once'),
  async (c) => {
    const { id, joining: joiningId } = c.req.param()
    await work(c, (w) => leaveForThem(w, c.var, { id, joiningId }))
    return c.redirect(entryUrl(id), 303)
  },
)

async function showJoining(c: Context<Web>, typed: Typed = {}) {
  const { db, actor, problems } = c.var
  const now = c.var.now()
  const id = c.req.param('id') ?? ''
  const entry = found(await findEntry(db, actor, id, now))
  const invitation = found(await findInvitation(db, actor, c.req.param('invitation') ?? '', now))
  const once = isSeries(invitation.series) ? (nextOpenDate(invitation, now) ?? null) : null
  const everyDate = roomOnEveryDate(invitation, now)
  const page = <JoinForPage {...{ entry, invitation, once, everyDate, typed, problems, now }} />
  return c.render(page, { title: text('joinForTitle', { name: entry.first_name }), personal: true })
}
