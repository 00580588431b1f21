import { Hono } from 'hono'
import { unrecorded, type Web, work } from '#platform/http.tsx'
import { employee } from '#platform/who.ts'
import { markHandled, reopen } from './handling.ts'
import { handedOver } from './lists.ts'
import { HandedPage } from './pages/handed-page.tsx'
import { text } from './text/index.ts'
import { handedUrl } from './urls.ts'

/** What employees look after: nobody answered, somebody must be called, something is wrong. */
export const handedRoutes = new Hono<Web>()

handedRoutes.get('/brobygger', employee, async (c) => {
  const now = c.var.now()
  const page = <HandedPage conversations={await handedOver(c.var.db, now)} now={now} />
  return c.render(page, { title: text('handedTitle'), personal: true })
})

handedRoutes.post('/:id/klaret', employee, unrecorded('done twice is done once'), async (c) => {
  await work(c, (w) => markHandled(w, c.req.param('id')))
  return c.redirect(handedUrl, 303)
})

handedRoutes.post(
  '/:id/klaret/fortryd',
  employee,
  unrecorded('undone twice is undone once'),
  async (c) => {
    await work(c, (w) => reopen(w, c.req.param('id')))
    return c.redirect(handedUrl, 303)
  },
)
