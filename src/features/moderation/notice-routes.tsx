import { type Context, Hono } from 'hono'
import { problemUrl } from '#features/invitations/index.ts'
import { MESSAGE_NOTICE, type NoticeKind, noticeUrl } from '#features/municipality/index.ts'
import { form, type Typed, unrecorded, type Web, work } from '#platform/http.tsx'
import { limitReached } from '#platform/limits.ts'
import { found } from '#platform/refusal.ts'
import { anyone } from '#platform/who.ts'
import { followLink } from './house.ts'
import { notice, noticeForm } from './noticing.ts'
import { noticingRefusal } from './noticing-pause.ts'
import { NoticePage } from './pages/notice-page.tsx'
import { canBeSeen } from './seeing.ts'
import { text } from './text/index.ts'
import { noticeKindOf } from './urls.ts'

/** Somebody reports what is posted, with or without an account. */
export const noticeRoutes = new Hono<Web>()

const MOST = 10
const MINUTES = 60

noticeRoutes.get('/meld/:kind/:id', anyone, (c) => showNotice(c))

noticeRoutes.post(
  '/meld/:kind/:id',
  anyone,
  unrecorded('pressed twice is reported once'),
  form(noticeForm),
  async (c) => {
    const { db } = c.var
    const { input, typed } = c.req.valid('form')
    if (!input) return showNotice(c, typed)
    const about = await subjectOf(c)
    const now = c.var.now()
    const problem = (status: 422 | 429, problems: Record<string, string>) => {
      c.status(status)
      c.set('problems', problems)
      return showNotice(c, typed)
    }
    const { email, reason } = input
    if (reason !== 'child-abuse' && (await noticingRefusal(db, email, now)))
      return problem(422, { email: text('noticePaused') })
    const limit = { most: MOST, minutes: MINUTES, now }
    if (await limitReached(db, `notice ${email || about.id}`, limit))
      return problem(429, { words: text('tooMany') })
    const id = await work(c, (w) => notice(w, c.var, about, input))
    return c.redirect(followLink(c.var, id), 303)
  },
)

async function showNotice(c: Context<Web>, typed: Typed = {}) {
  const { kind, id, key, title } = await subjectOf(c)
  const { problems } = c.var
  const page = (
    <NoticePage
      about={kind === 'message' ? text('noticeAboutMessage') : text('noticeAbout', { title })}
      action={noticeUrl(kind, key)}
      factsHref={kind === 'invitation' ? problemUrl(id) : null}
      {...{ problems, typed }}
    />
  )
  return c.render(page, { title: text('noticeTitle'), personal: true })
}

/** What the address is about, within the reach of the one who asks. */
async function subjectOf(c: Context<Web>) {
  const { db, actor, signer } = c.var
  const kind: NoticeKind = found(noticeKindOf(c.req.param('kind') ?? ''))
  const key = c.req.param('id') ?? ''
  const id = found(kind === 'message' ? signer.read(MESSAGE_NOTICE, key) : key)
  const { title } = found(await canBeSeen(db, actor, { kind, id, now: c.var.now() }))
  return { kind, id, key, title }
}
