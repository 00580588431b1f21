import { Hono } from 'hono'
import { unrecorded, type Web, work } from '#platform/http.tsx'
import { logReadings } from '#platform/service/index.ts'
import { employee, inService } from '#platform/who.ts'
import { markHandled, reopen } from './handling.ts'
import { type Handed, handedOver } from './lists.ts'
import { HandedPage } from './pages/handed-page.tsx'
import { text } from './text/index.ts'
import { handedUrl } from './urls.ts'

/** What employees look after: nobody answered, somebody must be called, something is wrong. */
export const handedRoutes = new Hono<Web>()

handedRoutes.get('/brobygger', employee, inService, async (c) => {
  const now = c.var.now()
  const conversations = await handedOver(c.var.db, now)
  await logReadings(c.var, 'conversations', conversations.map(readAs))
  const page = <HandedPage {...{ conversations, now }} />
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

/** What is written down of a conversation that was shown. */
const readAs = ({ id, person_id, address }: Handed) => ({ id, personId: person_id, address })
