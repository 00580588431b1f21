import { Hono } from 'hono'
import { unrecorded, type Web, work } from '#platform/http.tsx'
import { employee } from '#platform/who.ts'
import { markDone, reopen } from './calling.ts'
import { CallsPage } from './pages/calls-page.tsx'
import { listCalls } from './queries.ts'
import { text } from './text/index.ts'
import { callsUrl } from './urls.ts'

export const routes = new Hono<Web>()

routes.get('/', employee, async (c) => {
  const calls = await listCalls(c.var.db, c.var.now())
  const page = <CallsPage calls={calls} now={c.var.now()} />
  return c.render(page, { title: text('title'), personal: true })
})

routes.post('/:id/ringet', employee, unrecorded('done twice is done once'), async (c) => {
  await work(c, (w) => markDone(w, c.req.param('id')))
  return c.redirect(callsUrl, 303)
})

routes.post('/:id/fortryd', employee, unrecorded('undone twice is undone once'), async (c) => {
  await work(c, (w) => reopen(w, c.req.param('id')))
  return c.redirect(callsUrl, 303)
})
