import { type Context, Hono } from 'hono'
import { unrecorded, type Web, work } from '#platform/http.tsx'
import { logReadings } from '#platform/service/index.ts'
import { cardInHand, keepTask } from '#platform/task-in-hand.ts'
import { inService, platformHost } from '#platform/who.ts'
import { affirmForThem } from './affirming.ts'
import { markHandled, reopen } from './handling.ts'
import { isOpen, UnansweredPage } from './pages/unanswered-page.tsx'
import { unanswered } from './queries.ts'
import { unsay } from './saying.ts'
import { text } from './text/index.ts'
import { unansweredUrl } from './urls.ts'

/** What nobody has answered for: a platform host finds out. */
export const taskRoutes = new Hono<Web>()

taskRoutes.get('/uden-svar', platformHost, inService, async (c) => {
  const now = c.var.now()
  const series = await unanswered(c.var.db, now)
  const hosts = series.filter(isOpen).flatMap((one) => one.hosts)
  await logReadings(
    c.var,
    'hosts',
    hosts.map(({ id, address }) => ({ id, personId: id, address })),
  )
  const page = <UnansweredPage {...{ series, now }} keep={keepTask(c)} />
  return c.render(page, { title: text('unansweredTitle'), personal: true })
})

taskRoutes.post('/uden-svar/:id/passer', platformHost, (c) => does(c, affirmForThem))

taskRoutes.post(
  '/uden-svar/:id/passer/fortryd',
  platformHost,
  unrecorded('undone twice is undone once'),
  (c) => does(c, unsay, keepTask(c)(unansweredUrl)),
)

taskRoutes.post(
  '/uden-svar/:id/klaret',
  platformHost,
  unrecorded('handled twice is handled once'),
  (c) => does(c, markHandled),
)

taskRoutes.post(
  '/uden-svar/:id/fortryd',
  platformHost,
  unrecorded('undone twice is undone once'),
  (c) => does(c, reopen, keepTask(c)(unansweredUrl)),
)

async function does(c: Context<Web>, command: typeof markHandled, next?: string) {
  await work(c, (w) => command(w, c.req.param('id') ?? ''))
  return c.redirect(next ?? cardInHand(c) ?? unansweredUrl, 303)
}
