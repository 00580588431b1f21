import { type Context, Hono } from 'hono'
import * as z from 'zod'
import { bodyNames } from '#features/bodies/index.ts'
import { todayAt } from '#features/roles/index.ts'
import { form, query, type Typed, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { secretaryOrAdministrator } from '#platform/who.ts'
import { approve } from './checking.ts'
import { freeze } from './freezing.ts'
import { openForm, ownersForm, sureForm } from './keeping-forms.ts'
import { isLate } from './lateness.ts'
import { openPeriod } from './opening.ts'
import { giveOwners, listEmployees, listOwned } from './owning.ts'
import { DeskPage } from './pages/desk-page.tsx'
import { OpenPage } from './pages/open-page.tsx'
import { OwnersPage } from './pages/owners-page.tsx'
import { offeredPeriods } from './periods.ts'
import { findPeriod, listPeriods } from './queries.ts'
import { text } from './text/index.ts'
import { deskUrl, ownersUrl, periodUrl, statusUrl } from './urls.ts'
import { periodWords } from './words.ts'

/** What the secretary does with a half-year: opens it, says who writes, says yes, locks it. */
export const deskRoutes = new Hono<Web>()

deskRoutes.get('/aabn', secretaryOrAdministrator, (c) => showOpen(c))

deskRoutes.post('/aabn', secretaryOrAdministrator, form(openForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  if (!input) return showOpen(c, typed)
  await work(c, (w) => openPeriod(w, input))
  return c.redirect(deskUrl(input.code), 303)
})

deskRoutes.get('/ejere', secretaryOrAdministrator, async (c) => {
  const { db, now } = c.var
  const [owned, employees] = [await listOwned(db), await listEmployees(db, now())]
  const page = <OwnersPage owned={owned} employees={employees} />
  return c.render(page, { title: text('ownersTitle'), personal: true })
})

deskRoutes.post('/ejere', secretaryOrAdministrator, form(ownersForm), async (c) => {
  const { input } = c.req.valid('form')
  if (!input) return c.redirect(ownersUrl, 303)
  await work(c, (w) => giveOwners(w, input))
  return c.redirect(statusUrl, 303)
})

deskRoutes.get('/:period/arbejde', secretaryOrAdministrator, (c) =>
  showDesk(c, c.req.param('period')),
)

deskRoutes.post('/:period/godkend', secretaryOrAdministrator, async (c) => {
  const code = c.req.param('period')
  await work(c, (w) => approve(w, code))
  return c.redirect(deskUrl(code), 303)
})

deskRoutes.post('/:period/laas', secretaryOrAdministrator, form(sureForm), async (c) => {
  const code = c.req.param('period')
  if (!c.req.valid('form').input) return showDesk(c, code)
  await work(c, (w) => freeze(w, code))
  return c.redirect(periodUrl(code), 303)
})

const shown = z.object({ vis: z.array(z.string()).catch([]) })

async function showDesk(c: Context<Web>, code: string) {
  const { db, now } = c.var
  const period = found(await findPeriod(db, code))
  if (period.frozen_at) return c.redirect(periodUrl(code), 303)
  const { nameOf } = await bodyNames(db, now())
  const onlyLeft = query(c, shown).vis.includes('mangler')
  const late = isLate(period, todayAt(now()))
  const page = (
    <DeskPage {...{ period, nameOf, onlyLeft }} isLate={late} problems={c.var.problems} />
  )
  const title = text('deskTitle', { period: periodWords(code) })
  return c.render(page, { title, personal: true, wide: true })
}

async function showOpen(c: Context<Web>, typed: Typed = {}) {
  const opened = (await listPeriods(c.var.db)).map(({ code }) => code)
  const offered = offeredPeriods(todayAt(c.var.now()), opened)
  const page = <OpenPage {...{ offered, typed }} problems={c.var.problems} />
  return c.render(page, { title: text('openTitle') })
}
