import { type Context, Hono } from 'hono'
import { bodyOptions } from '#features/bodies/index.ts'
import { contactProblem } from '#features/inputs/index.ts'
import { todayAt } from '#features/roles/index.ts'
import { sendsMessage } from '#platform/doors.ts'
import { form, type Typed, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { employedOrElected } from '#platform/who.ts'
import { closeForm, closeMeeting } from './closing.ts'
import { findMeeting } from './finding.ts'
import { ownMeeting } from './own-meeting.ts'
import { ClosePage } from './pages/close-page.tsx'
import { PromisesPage } from './pages/promises-page.tsx'
import { SheetsPage } from './pages/sheets-page.tsx'
import { isFacilitator } from './reach.ts'
import { promisesOf, settleForm, settlePromise } from './settling.ts'
import { text } from './text/index.ts'
import { sheetForm, typeIn } from './typing-in.ts'
import { meetingUrl, promisesUrl, sheetsUrl } from './urls.ts'

/** What those who ran a meeting do after it, and whoever answers for a promise. */
export const afterRoutes = new Hono<Web>()

afterRoutes.get('/:meeting/ark', employedOrElected, (c) => showSheets(c, c.req.param('meeting')))

afterRoutes.post('/:meeting/ark', employedOrElected, sendsMessage, form(sheetForm), async (c) => {
  const id = c.req.param('meeting')
  const { input, typed } = c.req.valid('form')
  if (!input) return showSheets(c, id, typed)
  const wrong = contactProblem(input.contact, c.var.config)
  if (wrong) {
    c.status(422)
    c.set('problems', { contact: wrong })
    return showSheets(c, id, typed)
  }
  await work(c, (w) => typeIn(w, id, input))
  return c.redirect(sheetsUrl(id), 303)
})

afterRoutes.get('/:meeting/luk', employedOrElected, (c) => showClose(c, c.req.param('meeting')))

afterRoutes.post('/:meeting/luk', employedOrElected, form(closeForm), async (c) => {
  const id = c.req.param('meeting')
  const { input, typed } = c.req.valid('form')
  if (!input) return showClose(c, id, typed)
  const problem = await work(c, (w) => closeMeeting(w, id, input))
  if (!problem) return c.redirect(meetingUrl(id), 303)
  c.status(422)
  c.set('problems', { [`contact${problem.unknown}`]: text('ownerUnknown') })
  return showClose(c, id, typed)
})

afterRoutes.get('/:meeting/loefter', employedOrElected, (c) =>
  showPromises(c, c.req.param('meeting')),
)

afterRoutes.post('/:meeting/loefter/:promise', employedOrElected, form(settleForm), async (c) => {
  const { meeting: meetingId, promise: promiseId } = c.req.param()
  const { input, typed } = c.req.valid('form')
  if (!input) return showPromises(c, meetingId, { promiseId, typed })
  await work(c, (w) => settlePromise(w, { meetingId, promiseId }, input))
  return c.redirect(promisesUrl(meetingId), 303)
})

async function showSheets(c: Context<Web>, id: string, typed: Typed = {}) {
  const meeting = await ownMeeting(c, id)
  const page = <SheetsPage {...{ meeting, typed }} problems={c.var.problems} />
  return c.render(page, { title: text('sheetsTitle') })
}

async function showClose(c: Context<Web>, id: string, typed: Typed = {}) {
  const meeting = await ownMeeting(c, id)
  const bodies = await bodyOptions(c.var.db, c.var.now())
  const page = <ClosePage {...{ meeting, typed, bodies }} problems={c.var.problems} />
  return c.render(page, { title: text('closeTitle') })
}

/** Those who run the meeting see all promises, whoever answers for some sees those. */
async function showPromises(
  c: Context<Web>,
  id: string,
  wrong: { promiseId: string; typed: Typed } | null = null,
) {
  const { db, actor } = c.var
  const today = todayAt(c.var.now())
  const meeting = found(await findMeeting(db, id, today))
  const promises = promisesOf(actor, meeting)
  found(isFacilitator(actor, meeting) || promises.length > 0 || null)
  const page = (
    <PromisesPage
      {...{ id, promises, today, wrong }}
      title={meeting.title}
      problems={c.var.problems}
    />
  )
  return c.render(page, { title: text('promisesTitle'), personal: true })
}
