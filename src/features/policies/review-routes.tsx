import { type Context, Hono } from 'hono'
import { looksAfterBodies } from '#features/bodies/index.ts'
import { inputsLinkedTo } from '#features/inputs/index.ts'
import { form, type Typed, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { anyone, municipal } from '#platform/who.ts'
import { correctForm, correctReview } from './correcting.ts'
import { findReview } from './finding-review.ts'
import { Correct } from './pages/correct.tsx'
import { MakeAction } from './pages/make-action.tsx'
import { ReviewPage } from './pages/review-page.tsx'
import { mayReview } from './reach.ts'
import { text } from './text/index.ts'
import { workUrl } from './urls.ts'
import { workRoutes } from './work-routes.tsx'

/** A look that is decided, for everybody; and the work until it is. */
export const reviewRoutes = new Hono<Web>()

reviewRoutes.get('/:policy/eftersyn/:review', anyone, (c) => show(c))

reviewRoutes.post('/:policy/eftersyn/:review/ret', municipal, form(correctForm), async (c) => {
  const { policy: policyId, review: reviewId } = c.req.param()
  const { input, typed } = c.req.valid('form')
  if (!input) return show(c, typed)
  const id = await work(c, (w) => correctReview(w, { policyId, reviewId }, input.reason))
  return c.redirect(workUrl(policyId, id), 303)
})

reviewRoutes.route('/', workRoutes)

/** What is not decided yet is shown to those who work with it, where they work. */
async function show(c: Context<Web>, typed: Typed = {}) {
  const { actor, db, problems } = c.var
  const { policy = '', review: id = '' } = c.req.param() as Record<string, string>
  const review = found(await findReview(db, policy, id))
  const may = mayReview(actor, review)
  if (review.state !== 'decided') {
    found(may ? review : null)
    return c.redirect(workUrl(review.policyId, review.id), 303)
  }
  if (c.req.method === 'POST') found(may ? review : null)
  const isMine = may && !review.newerId
  const isNew = review.conclusion === 'new-action'
  const makesAction = isNew && !review.newerId && looksAfterBodies(actor)
  const inputs = await inputsLinkedTo(db, { kind: 'policy', key: policy })
  const page = (
    <ReviewPage {...{ review, inputs }}>
      {makesAction ? <MakeAction review={review} /> : null}
      {isMine ? <Correct {...{ review, typed, problems }} /> : null}
    </ReviewPage>
  )
  const title = text('reviewTitle', { title: review.title })
  return c.render(page, { title, description: review.conclusionWords, personal: isMine })
}
