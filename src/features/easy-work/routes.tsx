import { type Context, Hono } from 'hono'
import { ownUrl } from '#features/people/index.ts'
import { form, type Typed, unrecorded, type Web, work } from '#platform/http.tsx'
import { hasLargeText } from '#platform/large-text.ts'
import { found } from '#platform/refusal.ts'
import { coordinator, platformHostOrCoordinator } from '#platform/who.ts'
import { answerColleague, answerForm, askColleague, askForm, stopAsking } from './asking.ts'
import { deskOf, itemOf, saidOf } from './desk.ts'
import { undoDone } from './doing/undoing.ts'
import { doingRoutes } from './doing-routes.tsx'
import { type DoneLately, doneLately } from './done-lately.ts'
import { flowOf } from './flow.ts'
import { kindAt, kindOf, kinds } from './kinds/index.ts'
import type { Kind } from './kinds/kind.ts'
import { chooseText, largeTextForm } from './large-text.ts'
import { isRaised } from './order.ts'
import type { Done } from './pages/done-lately.tsx'
import { FlowPage } from './pages/flow-page.tsx'
import { GonePage } from './pages/gone-page.tsx'
import { QueuePage } from './pages/queue-page.tsx'
import { TaskPage } from './pages/task-page.tsx'
import { aboutWords, doneWords, titleOf } from './pages/words.ts'
import { tasksWaiting, taskWaiting } from './queries.ts'
import { text } from './text/index.ts'
import * as urls from './urls.ts'

export const routes = new Hono<Web>()

routes.get('/', platformHostOrCoordinator, async (c) => {
  const now = c.var.now()
  const [tasks, done] = await Promise.all([deskOf(c), doneLately(c.var.db, now)])
  const page = (
    <QueuePage
      items={tasks.map((task) => itemOf(task, saidOf(c, task), now))}
      done={done.map((one) => doneOf(c, one))}
      ownHref={ownUrl}
      here={c.req.path}
      isLarge={hasLargeText(c)}
    />
  )
  return c.render(page, { title: text('title'), personal: true })
})

/** The first task, or the one after the one that was put aside. */
routes.get('/naeste', platformHostOrCoordinator, async (c) => {
  const tasks = (await deskOf(c)).map(({ kind, key }) => urls.taskUrl({ path: kind.path, key }))
  const aside = tasks.indexOf(`${urls.easyWorkUrl}/${c.req.query('efter') ?? ''}`)
  return c.redirect(tasks[(aside + 1) % tasks.length] ?? urls.easyWorkUrl, 303)
})

routes.get('/overblik', coordinator, async (c) => {
  const now = c.var.now()
  const tasks = await tasksWaiting(c.var.db, now, { most: 1000 })
  const late = tasks.filter(({ kind, since }) => isRaised({ blocks: kind.blocks, since }, now))
  const names = kinds.map(({ name }) => name)
  const items = late.map((task) => itemOf(task, saidOf(c, task), now))
  const page = <FlowPage flow={flowOf(names, tasks, now)} late={items} />
  return c.render(page, { title: text('flowTitle'), personal: true })
})

routes.post(
  '/skrift',
  platformHostOrCoordinator,
  unrecorded('the choice stays in the browser'),
  form(largeTextForm),
  (c) => {
    const { input } = c.req.valid('form')
    return c.redirect(input ? chooseText(c, input) : urls.easyWorkUrl, 303)
  },
)

routes.post(
  '/gjort/:id/fortryd',
  platformHostOrCoordinator,
  unrecorded('undone twice is undone once'),
  async (c) => {
    await work(c, (w) => undoDone(w, c.req.param('id')))
    return c.redirect(urls.easyWorkUrl, 303)
  },
)

routes.route('/', doingRoutes)

routes.get('/:kind/:key', platformHostOrCoordinator, (c) => showTask(c))

routes.post('/:kind/:key/tvivl', platformHostOrCoordinator, form(askForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  if (!input) return showTask(c, typed)
  await work(c, (w) => askColleague(w, c.var.signer, taskAt(c), input))
  return c.redirect(urls.taskUrl(addressOf(c)), 303)
})

routes.post(
  '/:kind/:key/tvivl/fortryd',
  platformHostOrCoordinator,
  unrecorded('taken back twice is taken back once'),
  async (c) => {
    await work(c, (w) => stopAsking(w, taskAt(c)))
    return c.redirect(urls.taskUrl(addressOf(c)), 303)
  },
)

routes.post('/:kind/:key/kollega', platformHostOrCoordinator, form(answerForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  if (!input) return showTask(c, typed)
  await work(c, (w) => answerColleague(w, c.var.signer, taskAt(c), input.answer))
  return c.redirect(urls.taskUrl(addressOf(c)), 303)
})

const taskAt = (c: Context<Web>) => ({
  kind: found(kindAt(c.req.param('kind') ?? '')),
  key: c.req.param('key') ?? '',
})

const addressOf = (c: Context<Web>) => ({
  path: c.req.param('kind') ?? '',
  key: c.req.param('key') ?? '',
})

/** Where a task is done, or null where its door is for others. */
function doingHref(c: Context<Web>, { href, path, forCoordinator }: Kind, key: string) {
  const mayDo = forCoordinator || c.var.actor.roles.includes('platform-host')
  return mayDo ? urls.doingUrl(href(key), { path, key }) : null
}

const doneOf = (c: Context<Web>, { id, kind, key, about, told_at }: DoneLately): Done => ({
  id,
  title: titleOf(kind),
  about: doneWords(kind, about),
  isTold: told_at !== null,
  href: doingHref(c, kindOf(kind), key),
})

async function showTask(c: Context<Web>, typed: Typed = {}) {
  const { kind, key } = taskAt(c)
  const address = addressOf(c)
  const task = await taskWaiting(c.var.db, c.var.now(), { kind, key })
  const href = doingHref(c, kind, key)
  if (!task) {
    const page = <GonePage name={kind.name} undoneHere={kind.undoneHere} href={href} />
    return c.render(page, { title: text('goneHeading'), personal: true })
  }
  const page = (
    <TaskPage
      name={kind.name}
      about={aboutWords(task)}
      href={href}
      otherHref={urls.afterUrl(address)}
      secondEyes={kind.secondEyes}
      said={saidOf(c, task)}
      actions={{
        ask: urls.askUrl(address),
        stopAsking: urls.stopAskingUrl(address),
        answer: urls.answerUrl(address),
      }}
      here={urls.taskUrl(address)}
      isLarge={hasLargeText(c)}
      problems={c.var.problems}
      typed={typed}
    />
  )
  return c.render(page, { title: titleOf(kind.name), personal: true })
}
