import { type Context, Hono } from 'hono'
import { todayAt } from '#features/roles/index.ts'
import { form, type Typed, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { citizen } from '#platform/who.ts'
import { adopt, adoptForm, isToCome } from './adopting.ts'
import { councilsOf } from './councils.ts'
import { beginDraft, draftForm, throwAway } from './drafting.ts'
import { DraftsPage } from './pages/drafts-page.tsx'
import { listDrafts } from './queries.ts'
import { sendForm, sendProposal } from './sending.ts'
import { showToSpeaker } from './showing.tsx'
import { text } from './text/index.ts'
import { draftsUrl, proposalUrl } from './urls.ts'
import { writeRoutes } from './write-routes.tsx'
import { showWrite } from './writing.tsx'

/** What those who sit in a council do. Who else asks finds nothing there. */
export const councilRoutes = new Hono<Web>()

councilRoutes.get('/kladder', citizen, async (c) => {
  const { db, actor } = c.var
  const now = c.var.now()
  const today = todayAt(now)
  const [councils, drafts] = await Promise.all([
    councilsOf(db, { actor, today }),
    listDrafts(db, { actor, today }),
  ])
  const page = <DraftsPage {...{ councils, drafts, today, now }} />
  return c.render(page, { title: text('draftsTitle'), personal: true })
})

councilRoutes.get('/ny/:council', citizen, (c) => showNew(c))

councilRoutes.post('/ny/:council', citizen, form(draftForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  if (!input) return showNew(c, typed)
  const id = await work(c, (w) => beginDraft(w, c.req.param('council'), input))
  return c.redirect(proposalUrl(id), 303)
})

async function showNew(c: Context<Web>, typed: Typed = {}) {
  const { db, actor } = c.var
  const councils = await councilsOf(db, { actor, today: todayAt(c.var.now()) })
  const { name } = found(councils.find(({ id }) => id === c.req.param('council')))
  return showWrite(c, {
    ...{ action: c.req.path, typed, now: { title: '', words: '', version: 0 } },
    ...{ heading: text('newTitle', { council: name }), lead: text('newLead') },
    ...{ button: text('beginNow'), back: { href: draftsUrl, text: text('draftsTitle') } },
  })
}

councilRoutes.route('/', writeRoutes)

councilRoutes.post('/:id/smid-ud', citizen, async (c) => {
  await work(c, (w) => throwAway(w, c.req.param('id')))
  return c.redirect(draftsUrl, 303)
})

councilRoutes.post('/:id/beslut', citizen, form(adoptForm), async (c) => {
  const id = c.req.param('id')
  const { input, typed } = c.req.valid('form')
  if (!input) return showToSpeaker(c, id, typed)
  if (isToCome(input.on, todayAt(c.var.now()))) {
    c.status(422)
    c.set('problems', { on: text('onToCome') })
    return showToSpeaker(c, id, typed)
  }
  await work(c, (w) => adopt(w, id, input))
  return c.redirect(proposalUrl(id), 303)
})

councilRoutes.post('/:id/send', citizen, form(sendForm), async (c) => {
  const id = c.req.param('id')
  const { input, typed } = c.req.valid('form')
  if (!input) return showToSpeaker(c, id, typed)
  await work(c, (w) => sendProposal(w, id, input))
  return c.redirect(proposalUrl(id), 303)
})
