import { type Context, Hono } from 'hono'
import { ownPath } from '#features/people/index.ts'
import { form, type Typed, unrecorded, type Web, work } from '#platform/http.tsx'
import { purposes, startService, stopService } from '#platform/service/index.ts'
import { citizen, employee } from '#platform/who.ts'
import { PurposePage } from './pages/purpose-page.tsx'
import { purposeForm } from './purpose-form.ts'
import { readingsOf } from './queries.ts'
import { showReadings } from './showing.tsx'
import { text } from './text/index.ts'
import { ownUrl } from './urls.ts'

export const routes = new Hono<Web>()

routes.get('/', citizen, async (c) => {
  const rows = await readingsOf(c.var.db, { personId: c.var.actor.id })
  return showReadings(c, rows, { href: ownUrl, text: text('back') })
})

routes.get('/formaal', employee, (c) => showPurpose(c))

routes.post('/formaal', employee, form(purposeForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  if (!input) return showPurpose(c, typed)
  await work(c, (w) => startService(w, input))
  return c.redirect(ownPath(c.req.query('til')), 303)
})

routes.post('/formaal/stop', employee, unrecorded('stopped twice is stopped once'), async (c) => {
  await work(c, stopService)
  return c.redirect(ownUrl, 303)
})

function showPurpose(c: Context<Web>, typed: Typed = {}) {
  const to = ownPath(c.req.query('til'))
  const page = <PurposePage {...{ purposes, to, typed }} problems={c.var.problems} />
  return c.render(page, { title: text('purposeTitle'), personal: true })
}
