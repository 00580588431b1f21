import { type Context, Hono } from 'hono'
import { todayAt } from '#features/roles/index.ts'
import { form, type Problems, type Typed, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { municipal, secretaryOrAdministrator } from '#platform/who.ts'
import { check, sendBack } from './checking.ts'
import { correct } from './correcting.ts'
import { draftFrom } from './drafting.ts'
import { backForm } from './keeping-forms.ts'
import type { Said, State } from './kinds.ts'
import { isLate } from './lateness.ts'
import { lacksOf, MOST_HAPPENED } from './needed.ts'
import { CorrectPage } from './pages/correct-page.tsx'
import { MinePage } from './pages/mine-page.tsx'
import { ReportPage } from './pages/report-page.tsx'
import { firstDay } from './periods.ts'
import { findPeriod, type Period, type Reported } from './queries.ts'
import { keepsStatus, ownIn } from './reach.ts'
import { correctForm, reportForm } from './report-form.ts'
import { text } from './text/index.ts'
import { deskUrl, mineUrl, periodUrl } from './urls.ts'
import { write } from './writing.ts'

/** Writing a status, and looking it through. */
export const reportRoutes = new Hono<Web>()

reportRoutes.get('/mine', municipal, async (c) => {
  const { db, actor, now } = c.var
  const period = await findPeriod(db, null)
  const mine = period?.rows.filter(({ ownerId }) => ownerId === actor.id) ?? []
  const late = period ? isLate(period, todayAt(now())) : false
  const page = <MinePage {...{ period, mine }} isLate={late} />
  return c.render(page, { title: text('mineTitle'), personal: true })
})

reportRoutes.get('/:period/:code/skriv', municipal, (c) => showReport(c))

reportRoutes.post('/:period/:code/skriv', municipal, form(reportForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  if (!input) return showReport(c, typed)
  const which = c.req.param()
  const { last } = await readOwn(c)
  const problems = problemsOf(input.said, last?.state ?? null, input.isDone)
  if (problems) return showReport(wrong(c, problems), typed)
  await work(c, (w) => write(w, { ...which, ...input }))
  return c.redirect(keepsStatus(c.var.actor) ? deskUrl(which.period) : mineUrl, 303)
})

reportRoutes.post('/:period/:code/tjek', secretaryOrAdministrator, async (c) => {
  const which = c.req.param()
  await work(c, (w) => check(w, which))
  return c.redirect(deskUrl(which.period), 303)
})

reportRoutes.post('/:period/:code/tilbage', secretaryOrAdministrator, form(backForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  if (!input) return showReport(c, {}, typed)
  const which = c.req.param()
  await work(c, (w) => sendBack(w, which, input.words))
  return c.redirect(deskUrl(which.period), 303)
})

reportRoutes.get('/:period/:code/ret', secretaryOrAdministrator, (c) => showCorrect(c))

reportRoutes.post('/:period/:code/ret', secretaryOrAdministrator, form(correctForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  if (!input) return showCorrect(c, typed)
  const which = c.req.param()
  const { last } = await readOwn(c)
  const problems = problemsOf(input.said, last?.state ?? null, true)
  if (problems) return showCorrect(wrong(c, problems), typed)
  await work(c, (w) => correct(w, { ...which, ...input }))
  return c.redirect(periodUrl(which.period), 303)
})

/** What is missing, a sentence for each field; a draft may lack anything, but keeps to its length. */
function problemsOf(said: Said, last: State | null, isDone: boolean): Problems | null {
  const told = Object.entries(lacksOf(said, last))
    .filter(([, lack]) => isDone || lack === 'happenedLong')
    .map(([field, lack]): [string, string] => [
      field,
      lack === 'happenedLong'
        ? text(lack, { count: said.happened.length, most: MOST_HAPPENED })
        : text(lack),
    ])
  return told.length > 0 ? Object.fromEntries(told) : null
}

function wrong(c: Context<Web>, problems: Problems) {
  c.status(422)
  c.set('problems', problems)
  return c
}

const draftOf = ({ code }: Period, one: Reported): Said =>
  one.report ?? draftFrom(one, one.actions, firstDay(code).toString())

async function readOwn(c: Context<Web>) {
  const { period: code = '', code: recommendation = '' } = c.req.param()
  const period = found(await findPeriod(c.var.db, code))
  return { period, ...ownIn(c.var.actor, period, recommendation) }
}

/** `typed` is what was written in the report, `back` what was written to send it back. */
async function showReport(c: Context<Web>, typed: Typed = {}, back: Typed = {}) {
  const { actor, problems } = c.var
  const { period, ...one } = await readOwn(c)
  if (period.frozen_at) return c.redirect(periodUrl(period.code), 303)
  const isWriter = one.report?.writtenBy === actor.id
  const page = (
    <ReportPage
      {...{ period, one, draft: draftOf(period, one), typed, back, problems, isWriter }}
      keeps={keepsStatus(actor)}
    />
  )
  return c.render(page, { title: text('reportTitle', { title: one.title }), personal: true })
}

async function showCorrect(c: Context<Web>, typed: Typed = {}) {
  const { period, ...one } = await readOwn(c)
  found(period.frozen_at)
  const page = (
    <CorrectPage
      {...{ period, one, draft: draftOf(period, one), typed }}
      problems={c.var.problems}
    />
  )
  return c.render(page, { title: text('correctTitle', { title: one.title }) })
}
