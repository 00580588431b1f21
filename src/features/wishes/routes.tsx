import { type Context, Hono } from 'hono'
import { allAreas } from '#features/areas/index.ts'
import { rememberDraft, stepUrl } from '#features/posting/index.ts'
import { sendsMessage } from '#platform/doors.ts'
import { form, type Typed, unrecorded, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { anyone } from '#platform/who.ts'
import { lettersRefusal } from './asking.ts'
import { canReach } from './can-reach.ts'
import { codeRoutes } from './code-routes.tsx'
import { goOn } from './going-on.ts'
import { ownPage } from './house.ts'
import { makeInvitation } from './making.ts'
import { meTooForm, sayMeToo } from './me-too.ts'
import { ownRoutes } from './own-routes.tsx'
import { WishPage } from './pages/wish-page.tsx'
import { WishesPage } from './pages/wishes-page.tsx'
import { findWish, PAGE_SIZE, shownWishes } from './queries.ts'
import { reviewRoutes } from './review-routes.tsx'
import { text } from './text/index.ts'
import type { WishList } from './urls.ts'
import { writeRoutes } from './write-routes.tsx'

export const routes = new Hono<Web>()

routes.route('/', writeRoutes)
routes.route('/', codeRoutes)
routes.route('/', ownRoutes)
routes.route('/', reviewRoutes)

const LAST_PAGE = 50

routes.get('/', anyone, async (c) => {
  const { db } = c.var
  const list = readList(c.req.query())
  const now = c.var.now()
  const [areas, wishes] = await Promise.all([allAreas(db), shownWishes(db, list, now)])
  const pages = Math.ceil((wishes[0]?.found ?? 0) / PAGE_SIZE)
  return c.render(<WishesPage {...{ list, areas, wishes, pages, now }} />, {
    title: text('title'),
    description: text('lead'),
  })
})

/** Reads the address leniently: what cannot be understood is as if it were not there. */
function readList({ sted = '', sorter, side }: Record<string, string>): WishList {
  const page = Number(side)
  return {
    area: /^[a-z0-9-]{1,40}$/.test(sted) ? sted : null,
    sort: sorter === 'flest' ? 'most' : 'newest',
    page: Number.isInteger(page) && page > 1 ? Math.min(page, LAST_PAGE) : 1,
  }
}

routes.get('/:id{[0-9a-z]{12}}', anyone, (c) => showWish(c, c.req.param('id')))

routes.post(
  '/:id{[0-9a-z]{12}}/ogsaa',
  anyone,
  sendsMessage,
  unrecorded('who says it twice says it once'),
  form(meTooForm),
  async (c) => {
    const id = c.req.param('id')
    const { input, typed } = c.req.valid('form')
    const isKnown = c.var.actor.id !== null
    if (!input && !isKnown) return showWish(c, id, typed)
    const reach = isKnown ? null : (input?.contact ?? null)
    if (reach && !canReach(c.var.config, reach)) {
      c.status(422)
      c.set('problems', { contact: text('noSms') })
      return showWish(c, id, typed)
    }
    if (reach && (await lettersRefusal(c.var.db, reach.address, c.var.now()))) {
      c.status(429)
      c.set('problems', { contact: text('tooMany') })
      return showWish(c, id, typed)
    }
    return goOn(c, await work(c, (w) => sayMeToo(w, c.var, id, reach)))
  },
)

routes.post(
  '/:id{[0-9a-z]{12}}/invitation',
  anyone,
  unrecorded('a draft is nothing to anybody else yet'),
  async (c) => {
    const draft = await work(c, (w) => makeInvitation(w, c.req.param('id')))
    if (c.var.actor.id === null) rememberDraft(c, draft)
    return c.redirect(stepUrl(draft, 'what'), 303)
  },
)

async function showWish(c: Context<Web>, id: string, typed?: Typed) {
  const { db, actor, config, problems } = c.var
  const wish = found(await findWish(db, actor, id, c.var.now()))
  const own = wish.voiceId ? ownPage(c.var, wish.voiceId) : null
  return c.render(
    <WishPage
      {...{ wish, own, problems }}
      typed={typed ?? {}}
      isKnown={actor.id !== null}
      now={c.var.now()}
      helpPhone={config.helpPhone}
    />,
    {
      title: text('wishTitle', { words: wish.words }),
      personal: typed !== undefined || own !== null || wish.status !== 'shown',
    },
  )
}
