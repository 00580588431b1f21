import { Hono } from 'hono'
import { type Web, work } from '#platform/http.tsx'
import { logReadings } from '#platform/service/index.ts'
import { employee, inService } from '#platform/who.ts'
import { drop, tryAgain } from './handling.ts'
import { UndeliveredPage } from './pages/undelivered-page.tsx'
import { listUndelivered } from './queries.ts'
import { text } from './text/index.ts'
import { undeliveredUrl } from './urls.ts'

export const routes = new Hono<Web>()

routes.get('/', employee, inService, async (c) => {
  const messages = await listUndelivered(c.var.db)
  const read = messages.map(({ id, recipient }) => ({ id, address: recipient }))
  await logReadings(c.var, 'undelivered', read)
  const page = <UndeliveredPage messages={messages} now={c.var.now()} />
  return c.render(page, { title: text('title'), personal: true })
})

routes.post('/:id/igen', employee, async (c) => {
  await work(c, (w) => tryAgain(w, c.req.param('id')))
  return c.redirect(undeliveredUrl, 303)
})

routes.post('/:id/faerdig', employee, async (c) => {
  await work(c, (w) => drop(w, c.req.param('id')))
  return c.redirect(undeliveredUrl, 303)
})
