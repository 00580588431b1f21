import { type Context, Hono } from 'hono'
import {
  addingDate,
  changeDates,
  continuing,
  type DateRefusal,
  datesRefusal,
  type Edit,
  endingAfter,
  pausing,
  restoring,
} from '#features/invitations/index.ts'
import { form, type Problems, type Typed, unrecorded, type Web, work } from '#platform/http.tsx'
import { found, refuseIf } from '#platform/refusal.ts'
import { citizen } from '#platform/who.ts'
import { text } from '../text/index.ts'
import { addForm, dateForm, endForm, pauseForm } from './forms.ts'
import { DatePage } from './pages/date-page.tsx'
import { DatesPage } from './pages/dates-page.tsx'
import { datesAhead, findOwn } from './queries.ts'
import { problemOf } from './refused.ts'
import { readDay, readWanted, typedDate } from './typed-when.ts'
import { cancelUrl, datesUrl } from './urls.ts'
import { wished } from './wished.ts'

/** The dates of one's own invitation: change, call off, add, pause, end. */
export const datesRoutes = new Hono<Web>()

const PAGE = '/:id{[0-9a-z]{12}}/datoer'
const ONE = `${PAGE}/:date{[0-9a-z]{12}}` as const

datesRoutes.get(PAGE, citizen, (c) => showDates(c, c.req.param('id')))

datesRoutes.get(ONE, citizen, (c) => showDate(c, c.req.param('id'), c.req.param('date')))

const askedAgain = unrecorded('calling off all of it is asked once more, on a page of its own')

datesRoutes.post(ONE, citizen, askedAgain, form(dateForm), async (c) => {
  const { id, date: dateId } = c.req.param()
  const { input, typed } = c.req.valid('form')
  if (!input) return showDate(c, id, dateId, typed)
  const { invitation, dates, date, next } = await readDate(c, id, dateId)
  const wish = wished(input, { invitation, date, next: next ?? date, now: c.var.now() })
  if (wish === 'cancel-all') return c.redirect(cancelUrl(id), 303)
  const again = (problems: Problems, status: 409 | 422) => {
    c.status(status)
    c.set('problems', problems)
    return showDate(c, id, dateId, typed, { invitation, dates })
  }
  if ('problems' in wish) return again(wish.problems, 422)
  const refusal = await work(c, (w) => changeDates(w, id, wish.edit))
  if (refusal) return again(problemOf(refusal, { 'dates-fixed': 'which' }), 409)
  return c.redirect(datesUrl(id), 303)
})

datesRoutes.post(`${ONE}/igen`, citizen, async (c) => {
  const { id, date } = c.req.param()
  refuseIf(await work(c, (w) => changeDates(w, id, restoring(date))))
  return c.redirect(datesUrl(id), 303)
})

datesRoutes.post(`${PAGE}/ny`, citizen, form(addForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  const id = c.req.param('id')
  if (!input) return showDates(c, id, typed)
  const { all_day } = found(await findOwn(c.var.db, c.var.actor, id))
  const { read, problems } = readWanted(input, c.var.now(), all_day)
  return edit(c, { id, typed, problems, edit: read && addingDate(read), fields: {} })
})

datesRoutes.post(`${PAGE}/pause`, citizen, form(pauseForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  const id = c.req.param('id')
  if (!input) return showDates(c, id, typed)
  const problems: Problems = {}
  const now = c.var.now()
  const first = readDay(input.from, 'from', now, problems)
  const last = readDay(input.to, 'to', now, problems)
  if (first && last && Temporal.PlainDate.compare(last, first) < 0)
    problems.to = text('pauseBackwards')
  const isRead = first && last && Object.keys(problems).length === 0
  const fields = { 'dates-none': 'from' }
  return edit(c, { id, typed, problems, edit: isRead ? pausing(first, last) : null, fields })
})

datesRoutes.post(`${PAGE}/slut`, citizen, form(endForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  const id = c.req.param('id')
  if (!input) return showDates(c, id, typed)
  const problems: Problems = {}
  const last = readDay(input.last, 'last', c.var.now(), problems)
  return edit(c, { id, typed, problems, edit: last && endingAfter(last), fields: {} })
})

datesRoutes.post(`${PAGE}/fortsaet`, citizen, async (c) => {
  const id = c.req.param('id')
  refuseIf(await work(c, (w) => changeDates(w, id, continuing)))
  return c.redirect(datesUrl(id), 303)
})

interface Asked {
  id: string
  typed: Typed
  problems: Problems | null
  edit: Edit | null
  fields: Partial<Record<DateRefusal, string>>
}

/** Does what a form on the page asked for, or shows it again with what is wrong. */
async function edit(c: Context<Web>, { id, typed, problems, edit: asked, fields }: Asked) {
  const refusal = asked && (await work(c, (w) => changeDates(w, id, asked)))
  if (asked && !refusal) return c.redirect(datesUrl(id), 303)
  c.status(refusal ? 409 : 422)
  c.set('problems', refusal ? problemOf(refusal, fields) : (problems ?? {}))
  return showDates(c, id, typed)
}

async function showDates(c: Context<Web>, id: string, typed: Typed = {}) {
  const { db, actor, problems } = c.var
  const now = c.var.now()
  const invitation = found(await findOwn(db, actor, id))
  const dates = await datesAhead(db, id, now)
  const open = datesRefusal(invitation) === null
  const page = <DatesPage {...{ invitation, dates, open, now, problems, typed }} />
  return c.render(page, { title: text('datesTitle'), personal: true })
}

async function readDate(c: Context<Web>, id: string, dateId: string) {
  const { db, actor } = c.var
  const invitation = found(await findOwn(db, actor, id))
  refuseIf(datesRefusal(invitation))
  const dates = await datesAhead(db, id, c.var.now())
  const date = found(dates.find((one) => one.id === dateId))
  return { invitation, dates, date, next: dates.find(({ cancelled }) => !cancelled) }
}

type Loaded = Pick<Awaited<ReturnType<typeof readDate>>, 'invitation' | 'dates'>

async function showDate(
  c: Context<Web>,
  id: string,
  dateId: string,
  typed?: Typed,
  loaded?: Loaded,
) {
  const { invitation, dates } = loaded ?? (await readDate(c, id, dateId))
  const date = found(dates.find((one) => one.id === dateId))
  const shown = typed ?? { ...typedDate(date), what: 'move', which: 'one' }
  const { problems } = c.var
  const page = <DatePage {...{ invitation, date, now: c.var.now(), problems, typed: shown }} />
  return c.render(page, { title: text('dateTitle'), personal: true })
}
