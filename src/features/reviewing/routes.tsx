import { type Context, Hono } from 'hono'
import { coverUrl, invitationUrl, listUrl, pictureUrl } from '#features/invitations/index.ts'
import { advise, adviseGreeter } from '#features/posting/index.ts'
import { purposeUrl } from '#features/readings/index.ts'
import { undeclaredUrl } from '#features/undeclared/index.ts'
import { wishReviewsUrl } from '#features/wishes/index.ts'
import { form, type Typed, unrecorded, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { logReadings } from '#platform/service/index.ts'
import { cardInHand, keepTask } from '#platform/task-in-hand.ts'
import { MINUTES_TO_UNDO } from '#platform/undo.ts'
import { platformHost, platformHostOrCoordinator } from '#platform/who.ts'
import { decide, decideForm } from './deciding.ts'
import { countsOf, itemOf } from './items.ts'
import { linesOf } from './lines.ts'
import { ReviewPage } from './pages/review-page.tsx'
import { ReviewsPage } from './pages/reviews-page.tsx'
import { reported, reviewed, waiting } from './queries.ts'
import { markHandled, reopen } from './reports.ts'
import { takeBack, takeBackForm } from './taking-back.ts'
import { text } from './text/index.ts'
import { undo } from './undoing.ts'
import { reviewsUrl, reviewUrl, takeBackUrl, undoUrl } from './urls.ts'
import { waitingWords } from './waiting-words.ts'
import { waysBack } from './ways-back.ts'

export const routes = new Hono<Web>()

routes.get('/', platformHost, async (c) => {
  const now = c.var.now()
  const [waits, reports] = await Promise.all([waiting(c.var.db), reported(c.var.db, now)])
  const mayRead = Boolean(c.var.actor.service)
  const told = reports.filter(({ contact }) => contact !== '')
  await logReadings(
    c.var,
    'contacts',
    told.map(({ id, contact }) => ({ id, address: contact })),
  )
  return c.render(
    <ReviewsPage
      listHref={listUrl}
      wishesHref={wishReviewsUrl}
      undeclaredHref={undeclaredUrl}
      items={waits.map((one) => itemOf(one, now))}
      counts={countsOf(waits)}
      reports={reports.map(({ invitationId, text: said, created_at, done_at, ...report }) => ({
        ...report,
        contact: mayRead ? report.contact : '',
        purposeHref: report.contact && !mayRead ? purposeUrl(reviewsUrl) : null,
        href: invitationUrl(invitationId),
        said,
        age: waitingWords(created_at, now),
        isDone: done_at !== null,
      }))}
    />,
    { title: text('title'), personal: true },
  )
})

routes.get('/:id', platformHostOrCoordinator, (c) => showReview(c))

routes.post('/:id', platformHostOrCoordinator, form(decideForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  if (!input) return showReview(c, typed)
  const id = c.req.param('id')
  await work(c, (w) => decide(w, id, input))
  return c.redirect(cardInHand(c) ?? reviewUrl(id), 303)
})

routes.post('/:id/tag-tilbage', platformHostOrCoordinator, form(takeBackForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  if (!input) return showReview(c, typed)
  const id = c.req.param('id')
  await work(c, (w) => takeBack(w, id, input))
  return c.redirect(keepTask(c)(reviewUrl(id)), 303)
})

routes.post('/fortryd/:review', platformHostOrCoordinator, async (c) => {
  const id = await work(c, (w) => undo(w, c.req.param('review')))
  return c.redirect(keepTask(c)(reviewUrl(id)), 303)
})

routes.post(
  '/klaret/:report',
  platformHost,
  unrecorded('handled twice is handled once'),
  async (c) => {
    await work(c, (w) => markHandled(w, c.req.param('report')))
    return c.redirect(reviewsUrl, 303)
  },
)

routes.post(
  '/klaret/:report/fortryd',
  platformHost,
  unrecorded('undone twice is undone once'),
  async (c) => {
    await work(c, (w) => reopen(w, c.req.param('report')))
    return c.redirect(reviewsUrl, 303)
  },
)

async function showReview(c: Context<Web>, typed: Typed = {}) {
  const now = c.var.now()
  const invitation = found(await reviewed(c.var.db, c.req.param('id') ?? ''))
  const { id, title, summary, welcome, bring, cover, picture_id } = invitation
  const words = [title, summary, welcome.meeting, bring].join('\n')
  const keep = keepTask(c)
  const { decided, undo: undoing, takeBack: taking, again } = waysBack(invitation, c.var.actor, now)
  return c.render(
    <ReviewPage
      title={title}
      picture={picture_id ? pictureUrl(picture_id) : coverUrl(cover, id)}
      alt={invitation.picture_alt ?? ''}
      lines={linesOf(invitation, now)}
      advice={[...adviseGreeter(welcome.greeter), ...advise(words)]}
      action={keep(reviewUrl(id))}
      mayGoBack={c.var.actor.roles.includes('platform-host')}
      waits={invitation.status === 'in-review'}
      decided={decided}
      reason={invitation.lastReason ?? ''}
      again={again}
      undo={undoing === null ? null : { action: keep(undoUrl(undoing)), minutes: MINUTES_TO_UNDO }}
      takeBack={taking === null ? null : { action: keep(takeBackUrl(id)), review: taking }}
      problems={c.var.problems}
      typed={typed}
    />,
    { title, personal: true },
  )
}
