import { type Context, Hono } from 'hono'
import { invitationUrl } from '#features/invitations/index.ts'
import { takesFile } from '#platform/doors.ts'
import { form, type Problems, unrecorded, type Web, work } from '#platform/http.tsx'
import { limitReached } from '#platform/limits.ts'
import { found } from '#platform/refusal.ts'
import { citizen } from '#platform/who.ts'
import { readBytes } from './entries/reading.ts'
import { troubleWords } from './entries/trouble-words.ts'
import { BroughtPage } from './pages/brought-page.tsx'
import { findCalendar, findFollowed, listEntries, PAGE } from './queries.ts'
import { oneForm, sortForm } from './sort-form.ts'
import { fileForm } from './source-form.ts'
import { bringAgain } from './taking/bringing.ts'
import { cancelGone, endCalendar, postEntries, sortEntries } from './taking/posting.ts'
import { readAgain } from './taking/reading-again.ts'
import { text } from './text/index.ts'
import { broughtUrl, calendarsUrl, previewUrl, type View, views, viewUrl } from './urls.ts'

/** A calendar that has been taken in: what waits, what is posted, what is gone. */
export const shown = new Hono<Web>()

shown.get('/:id', citizen, (c) => showBrought(c, c.req.param('id')))

shown.post('/:id/hentning', citizen, unrecorded('nothing may be new'), async (c) => {
  const id = c.req.param('id')
  const { address, ...followed } = found(await findFollowed(c.var.db, c.var.actor, id))
  const limit = { most: 10, minutes: 10, now: c.var.now() }
  if (await limitReached(c.var.db, `calendar ${id}`, limit)) {
    c.status(429)
    return showBrought(c, id, { form: text('tooOften') })
  }
  await readAgain(c.var, c.var.actor, { ...followed, address: found(address) })
  return c.redirect(broughtUrl(id), 303)
})

shown.post('/:id/fil', citizen, takesFile, form(fileForm), async (c) => {
  const id = c.req.param('id')
  found(await findFollowed(c.var.db, c.var.actor, id))
  const { input } = c.req.valid('form')
  if (!input?.file) return showBrought(c, id)
  const read = readBytes(new Uint8Array(await input.file.arrayBuffer()), c.var.now())
  if ('broken' in read) {
    c.status(422)
    return showBrought(c, id, { file: troubleWords(read.broken) })
  }
  await work(c, (w) => bringAgain(w, id, read.reading))
  return c.redirect(previewUrl(id), 303)
})

shown.post('/:id/opslag', citizen, form(sortForm), async (c) => {
  const id = c.req.param('id')
  const { input } = c.req.valid('form')
  if (!input) return showBrought(c, id)
  await work(c, (w) => postEntries(w, id, input))
  return c.redirect(viewUrl(id, 'posted'), 303)
})

shown.post('/:id/fravalg', citizen, form(sortForm), async (c) => {
  const id = c.req.param('id')
  const { input } = c.req.valid('form')
  if (!input) return showBrought(c, id)
  await work(c, (w) => sortEntries(w, id, { entryIds: input, to: 'left-out' }))
  return c.redirect(broughtUrl(id), 303)
})

shown.post('/:id/tilvalg', citizen, form(sortForm), async (c) => {
  const id = c.req.param('id')
  const { input } = c.req.valid('form')
  if (!input) return showBrought(c, id)
  await work(c, (w) => sortEntries(w, id, { entryIds: input, to: 'draft' }))
  return c.redirect(broughtUrl(id), 303)
})

shown.post('/:id/aflysning', citizen, form(oneForm), async (c) => {
  const id = c.req.param('id')
  const entry = c.req.valid('form').input?.entry ?? ''
  await work(c, (w) => cancelGone(w, id, entry))
  return c.redirect(viewUrl(id, 'gone'), 303)
})

shown.post('/:id/slut', citizen, async (c) => {
  await work(c, (w) => endCalendar(w, c.req.param('id')))
  return c.redirect(calendarsUrl, 303)
})

async function showBrought(c: Context<Web>, id: string, problems: Problems = c.var.problems) {
  const { db, actor } = c.var
  const now = c.var.now()
  const calendar = found(await findCalendar(db, actor, id, now))
  const view = viewOf(c)
  const page = pageOf(c)
  const listed = await listEntries(db, id, { view, page, now })
  const entries = listed.map((entry) => ({
    ...entry,
    ...(entry.invitation_id && { href: invitationUrl(entry.invitation_id) }),
  }))
  const shownPage = (
    <BroughtPage {...{ calendar, view, page, size: PAGE, entries, problems, now }} />
  )
  return c.render(shownPage, { title: calendar.name, personal: true })
}

const viewOf = (c: Context<Web>): View =>
  (Object.keys(views) as View[]).find((view) => views[view] === c.req.query('vis')) ?? 'drafts'

/** Which page of a list; the first where the address says nothing sensible. */
export function pageOf(c: Context<Web>): number {
  const page = Number(c.req.query('side'))
  return Number.isInteger(page) && page > 1 ? Math.min(page, 1000) : 1
}
