import { Hono } from 'hono'
import {
  cancel,
  cancelRefusal,
  cancelUrl,
  invitationUrl,
  ownedBy,
} from '#features/invitations/index.ts'
import { ownUrl } from '#features/people/index.ts'
import { unrecorded, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { anyone, citizen } from '#platform/who.ts'
import { datesRoutes } from '../dates/routes.tsx'
import { rememberDraft } from '../drafts/cookie.ts'
import { CancelPage } from '../pages/cancel-page.tsx'
import { text } from '../text/index.ts'
import { stepUrl } from '../urls.ts'
import { editDraft } from './edit-draft.ts'
import { joinedCount } from './joined-count.ts'
import { draftLike } from './like-draft.ts'

/** Changing and cancelling one's own invitation, at the invitation's address. */
export const routes = new Hono<Web>()

routes.route('/', datesRoutes)

routes.get('/:id/ret', citizen, async (c) => {
  const draft = await work(c, (w) => editDraft(w, c.req.param('id')))
  return c.redirect(stepUrl(draft, 'look'), 303)
})

routes.post(
  '/:id/magen-til',
  anyone,
  unrecorded('a draft is nothing to anybody else yet'),
  async (c) => {
    const draft = await work(c, (w) => draftLike(w, c.req.param('id')))
    if (c.var.actor.id === null) rememberDraft(c, draft)
    return c.redirect(stepUrl(draft, 'what'), 303)
  },
)

routes.get('/:id/aflys', citizen, async (c) => {
  const { db, actor } = c.var
  const invitation = found(
    await db
      .selectFrom('invitation')
      .select(['id', 'title', 'status'])
      .where('id', '=', c.req.param('id'))
      .where(ownedBy(actor))
      .executeTakeFirst(),
  )
  if (cancelRefusal(invitation)) return c.redirect(invitationUrl(invitation.id), 303)
  const joined = await joinedCount(db, invitation.id)
  return c.render(
    <CancelPage
      title={invitation.title}
      joined={joined}
      action={cancelUrl(invitation.id)}
      back={ownUrl}
    />,
    { title: text('cancelTitle'), personal: true },
  )
})

routes.post('/:id/aflys', citizen, async (c) => {
  await work(c, (w) => cancel(w, c.req.param('id')))
  return c.redirect(ownUrl, 303)
})
