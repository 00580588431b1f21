import { type Context, Hono } from 'hono'
import { sendsMessage } from '#platform/doors.ts'
import { form, type Typed, unrecorded, type Web, work } from '#platform/http.tsx'
import { newId } from '#platform/id.ts'
import { found } from '#platform/refusal.ts'
import { citizen } from '#platform/who.ts'
import { settle } from './handling.ts'
import { conversationsOf, findHosted } from './lists.ts'
import { ConversationsPage } from './pages/conversations-page.tsx'
import { tooManyToAll } from './sending-limit.ts'
import { allForm, tellAll } from './telling-all.ts'
import { text } from './text/index.ts'
import { conversationsUrl, conversationUrl } from './urls.ts'

/** What hosts have besides the single conversation: the list, and a message to all who come. */
export const hostRoutes = new Hono<Web>()

hostRoutes.get('/invitation/:id', citizen, (c) => showList(c, c.req.param('id')))

hostRoutes.post(
  '/invitation/:id/alle',
  citizen,
  sendsMessage,
  unrecorded('what is sent twice is kept once'),
  form(allForm),
  async (c) => {
    const id = c.req.param('id')
    const { input, typed } = c.req.valid('form')
    if (!input) return showList(c, id, typed)
    const { db, actor, now } = c.var
    found(await findHosted(db, actor, id))
    if (await tooManyToAll(db, id, now())) {
      c.status(429)
      c.set('problems', { body: text('tooManyToAll') })
      return showList(c, id, typed)
    }
    const said = { body: input.body, source: `form ${input.once || newId()}` }
    await work(c, (w) => tellAll(w, c.var, id, said))
    return c.redirect(conversationsUrl(id), 303)
  },
)

hostRoutes.post(
  '/:id{[0-9a-z]{12}}/uden-svar',
  citizen,
  unrecorded('settled twice is settled once'),
  async (c) => {
    const id = c.req.param('id')
    await work(c, (w) => settle(w, id))
    return c.redirect(conversationUrl(id), 303)
  },
)

async function showList(c: Context<Web>, id: string, typed: Typed = {}) {
  const { db, actor, problems } = c.var
  const invitation = found(await findHosted(db, actor, id))
  const conversations = await conversationsOf(db, id, {
    now: c.var.now(),
    readerId: c.var.actor.id,
  })
  const [body = '', once = ''] = [typed.body, typed.once].map((one) =>
    String([one ?? ''].flat()[0]),
  )
  const page = (
    <ConversationsPage
      {...{ invitation, conversations, problems }}
      sendKey={once || newId()}
      typed={body}
    />
  )
  return c.render(page, { title: text('allTitle'), personal: true })
}
