import { type Context, Hono } from 'hono'
import { form, type Typed, unrecorded, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { MINUTES_TO_UNDO } from '#platform/undo.ts'
import { platformHost } from '#platform/who.ts'
import { decideForm, decideWish, withdraw } from './deciding.ts'
import { WishReviewPage } from './pages/wish-review-page.tsx'
import { WishReviewsPage } from './pages/wish-reviews-page.tsx'
import { findWish, waitingWishes } from './queries.ts'
import { text } from './text/index.ts'
import { wishReviewUrl } from './urls.ts'

/** The platform hosts look wishes over, one at a time. */
export const reviewRoutes = new Hono<Web>()

reviewRoutes.get('/gennemsyn', platformHost, async (c) => {
  const wishes = await waitingWishes(c.var.db)
  return c.render(<WishReviewsPage wishes={wishes} now={c.var.now()} />, {
    title: text('reviewsTitle'),
    personal: true,
  })
})

reviewRoutes.get('/gennemsyn/:id', platformHost, (c) => showReview(c, c.req.param('id')))

reviewRoutes.post('/gennemsyn/:id', platformHost, form(decideForm), async (c) => {
  const id = c.req.param('id')
  const { input, typed } = c.req.valid('form')
  if (!input) return showReview(c, id, typed)
  await work(c, (w) => decideWish(w, id, input))
  return c.redirect(wishReviewUrl(id), 303)
})

reviewRoutes.post(
  '/gennemsyn/:id/ned',
  platformHost,
  unrecorded('taken down twice is taken down once'),
  async (c) => {
    const id = c.req.param('id')
    await work(c, (w) => withdraw(w, id))
    return c.redirect(wishReviewUrl(id), 303)
  },
)

async function showReview(c: Context<Web>, id: string, typed: Typed = {}) {
  const { db, actor, problems } = c.var
  const wish = found(await findWish(db, actor, id, c.var.now()))
  return c.render(<WishReviewPage {...{ wish, typed, problems }} minutes={MINUTES_TO_UNDO} />, {
    title: text('reviewTitle'),
    personal: true,
  })
}
