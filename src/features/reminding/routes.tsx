import { type Context, Hono } from 'hono'
import { PLACE, placeLink } from '#features/joining/index.ts'
import { type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { anyone } from '#platform/who.ts'
import { StopPage } from './pages/stop-page.tsx'
import { findPlace } from './queries.ts'
import { turn } from './stopping.ts'
import { text } from './text/index.ts'
import { stopUrl, type Topic, topics } from './urls.ts'

export const routes = new Hono<Web>()

for (const topic of topics) {
  routes.get(`/${topic}/:token`, anyone, (c) => showStop(c, topic))
  // Mail programs post here by themselves when somebody presses their "stop" (RFC 8058).
  routes.post(`/${topic}/:token`, anyone, (c) => turned(c, topic, false))
  routes.post(`/${topic}/:token/til`, anyone, (c) => turned(c, topic, true))
}

async function showStop(c: Context<Web>, topic: Topic) {
  const { id, title, reminders, wants_news } = found(await findPlace(c.var.db, joiningId(c)))
  const page = (
    <StopPage
      token={tokenIn(c)}
      topic={topic}
      title={title}
      isOn={topic === 'nyt' ? wants_news : reminders !== 'none'}
      placeHref={placeLink(c.var, { id }).slice(c.var.config.baseUrl.length)}
    />
  )
  return c.render(page, { title: text('title'), personal: true })
}

async function turned(c: Context<Web>, topic: Topic, on: boolean) {
  await work(c, (w) => turn(w, topic, joiningId(c), on))
  return c.redirect(stopUrl(topic, tokenIn(c)), 303)
}

const tokenIn = (c: Context<Web>) => c.req.param('token') ?? ''

/** Whose place it is. Throws NotFound for a link that was not made here. */
const joiningId = (c: Context<Web>) => found(c.var.signer.read(PLACE, tokenIn(c)))
