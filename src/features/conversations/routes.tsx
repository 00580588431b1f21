import { type Context, Hono } from 'hono'
import { phoneWords } from '#features/calls/index.ts'
import { hostUrl } from '#features/invitations/index.ts'
import { PLACE } from '#features/joining/index.ts'
import { MESSAGE_NOTICE, noticeUrl } from '#features/municipality/index.ts'
import { sendsMessage } from '#platform/doors.ts'
import { form, type Typed, unrecorded, type Web, work } from '#platform/http.tsx'
import { newId } from '#platform/id.ts'
import { found } from '#platform/refusal.ts'
import { logReadings } from '#platform/service/index.ts'
import { anyone, PurposeFirst, SignInFirst } from '#platform/who.ts'
import { one } from '#ui/typed.ts'
import { postRoutes } from './by-mail/webhook.ts'
import { close } from './closing.ts'
import { handedRoutes } from './handed-routes.tsx'
import { hostRoutes } from './host-routes.tsx'
import { ConversationPage } from './pages/conversation-page.tsx'
import { type Conversation, type Kept, readConversation } from './queries.ts'
import { asActor, isWithStaff, theGuest, type Viewer } from './reach.ts'
import { report, reportForm } from './reporting.ts'
import { say, sayForm } from './saying.ts'
import { tooMany } from './sending-limit.ts'
import type { Side } from './tables.ts'
import { text } from './text/index.ts'
import { threadOf } from './thread.ts'
import { switchForm, turnLetters } from './turning.ts'
import { conversationUrl, handedUrl, placeUrl } from './urls.ts'
import { writeRefusal } from './write-refusal.ts'

export const routes = new Hono<Web>()

routes.route('/', postRoutes)
routes.route('/', handedRoutes)
routes.route('/', hostRoutes)

routes.get('/:key', anyone, (c) => showConversation(c))

routes.post(
  '/:key',
  anyone,
  sendsMessage,
  unrecorded('what is sent twice is kept once'),
  form(sayForm),
  async (c) => {
    const { input, typed } = c.req.valid('form')
    if (!input) return showConversation(c, typed)
    const { viewer, joiningId } = keyOf(c)
    if (await tooMany(c.var.db, viewer, joiningId, c.var.now())) {
      c.status(429)
      c.set('problems', { body: text('tooMany') })
      return showConversation(c, typed)
    }
    const saying = { body: input.body, source: `form ${input.once || newId()}` }
    await work(c, (w) => say(w, c.var, viewer, joiningId, saying))
    return back(c)
  },
)

routes.post('/:key/breve', anyone, form(switchForm), async (c) => {
  const { viewer, joiningId } = keyOf(c)
  const on = c.req.valid('form').input?.on === 'yes'
  await work(c, (w) => turnLetters(w, viewer, joiningId, on))
  return back(c)
})

routes.post(
  '/:key/luk',
  anyone,
  unrecorded('closed twice is closed once'),
  form(switchForm),
  async (c) => {
    const { viewer, joiningId } = keyOf(c)
    const on = c.req.valid('form').input?.on === 'yes'
    await work(c, (w) => close(w, viewer, joiningId, on))
    return back(c)
  },
)

routes.post('/:key/galt', anyone, form(reportForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  if (!input) return showConversation(c, typed)
  const { viewer, joiningId } = keyOf(c)
  await work(c, (w) => report(w, viewer, joiningId, input.words))
  return back(c)
})

const back = (c: Context<Web>) => c.redirect(conversationUrl(c.req.param('key') ?? ''), 303)

/** A signed link is the guest's own; an id is for somebody who has signed in. */
function keyOf(c: Context<Web>): { viewer: Viewer; joiningId: string } {
  const key = c.req.param('key') ?? ''
  if (key.includes('-'))
    return { viewer: theGuest, joiningId: found(c.var.signer.read(PLACE, key)) }
  if (c.var.actor.id === null) throw new SignInFirst()
  return { viewer: asActor(c.var.actor), joiningId: key }
}

/** The same page whether it is asked for or a form on it went wrong. */
async function showConversation(c: Context<Web>, typed: Typed = {}) {
  const { db, signer, problems, config } = c.var
  const now = c.var.now()
  const { viewer, joiningId } = keyOf(c)
  const { kept, ...conversation } = found(await readConversation(db, viewer, joiningId, now))
  const { read } = conversation
  if (read && !c.var.actor.service) throw new PurposeFirst()
  if (read) await logReadings(c.var, 'conversations', [read])
  const { side, title, first_name: name } = conversation
  const page = (
    <ConversationPage
      key_={c.req.param('key') ?? ''}
      {...{ side, title, name, problems, now }}
      said={threadOf(conversation, kept, (message) => noticeOf(c, side, message))}
      refusal={writeRefusal(conversation, now)}
      closedBy={conversation.closed_by}
      muted={conversation.muted}
      waits={conversation.waiting_since !== null}
      handed={whyHanded(conversation, now)}
      phone={phoneWords(conversation.phone ?? '')}
      reportWords={conversation.report_words ?? ''}
      done={conversation.done_at !== null}
      back={backFrom(conversation, placeUrl(signer.sign(PLACE, joiningId)))}
      sendKey={one(typed, 'once') || newId()}
      typed={{ body: one(typed, 'body'), words: one(typed, 'words') }}
      helpPhone={config.helpPhone}
    />
  )
  const heading = side === 'guest' ? text('titleForGuest') : text('titleForHost', { name })
  return c.render(page, { title: heading, personal: true })
}

/** One says it about what others wrote. The link is signed: only who reads the message has it. */
const noticeOf = (c: Context<Web>, side: Side, message: Kept) =>
  side === 'staff' || message.side === side || message.removed
    ? null
    : noticeUrl('message', c.var.signer.sign(MESSAGE_NOTICE, message.id))

function whyHanded(conversation: Conversation, now: Temporal.Instant) {
  if (!isWithStaff(conversation, now)) return null
  return conversation.reported_at ? 'reported' : (conversation.handed_for ?? 'unanswered')
}

function backFrom({ side, invitation_id }: Conversation, place: string) {
  if (side === 'guest') return { href: place, text: text('toPlace') }
  if (side === 'staff') return { href: handedUrl, text: text('toHanded') }
  return { href: hostUrl(invitation_id), text: text('toWhoComes') }
}
