import { type Context, Hono } from 'hono'
import { unrecorded, type Web, work } from '#platform/http.tsx'
import { logReadings } from '#platform/service/index.ts'
import { inService, platformHost } from '#platform/who.ts'
import { affirmForThem } from './affirming.ts'
import { markHandled, reopen } from './handling.ts'
import { UnansweredPage } from './pages/unanswered-page.tsx'
import { unanswered } from './queries.ts'
import { text } from './text/index.ts'
import { unansweredUrl } from './urls.ts'

/** What nobody has answered for: a platform host finds out. */
export const taskRoutes = new Hono<Web>()

taskRoutes.get('/uden-svar', platformHost, inService, async (c) => {
  const now = c.var.now()
  const series = await unanswered(c.var.db, now)
  const hosts = series.filter(({ handled_at }) => handled_at === null).flatMap((one) => one.hosts)
  await logReadings(
    c.var,
    'hosts',
    hosts.map(({ id, address }) => ({ id, personId: id, address })),
  )
  const page = <UnansweredPage {...{ series, now }} />
  return c.render(page, { title: text('unansweredTitle'), personal: true })
})

taskRoutes.post('/uden-svar/:id/passer', platformHost, (c) => does(c, affirmForThem))

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
  (c) => does(c, reopen),
)

async function does(c: Context<Web>, command: typeof markHandled) {
  await work(c, (w) => command(w, c.req.param('id') ?? ''))
  return c.redirect(unansweredUrl, 303)
}
