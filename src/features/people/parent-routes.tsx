import { type Context, Hono } from 'hono'
import { lawOf } from '#features/municipality/index.ts'
import { unrecorded, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { anyone } from '#platform/who.ts'
import { ParentPage } from './pages/parent-page.tsx'
import { ParentSaidPage } from './pages/parent-said-page.tsx'
import { sayNo, sayYes } from './parents/answering.ts'
import { readParent } from './parents/house.ts'
import { askedOf, stateOf } from './parents/state.ts'
import { text } from './text/index.ts'
import { parentThanksUrl, parentUrl } from './urls.ts'
import { spanWords } from './young/age-words.ts'

export const parentRoutes = new Hono<Web>()

parentRoutes.get('/tak', anyone, (c) => {
  const title = text('parentThanksTitle')
  return c.render(<ParentSaidPage title={title} lead={text('parentThanksText')} />, { title })
})

parentRoutes.get('/:token', anyone, async (c) => {
  const token = c.req.param('token')
  const id = readParent(c.var, token)
  const { db, config } = c.var
  const asked = id && (await askedOf(db).where('parent_yes.id', '=', id).executeTakeFirst())
  if (!asked) return gone(c)
  const [state, now, phone] = [stateOf(asked), c.var.now(), config.helpPhone]
  const age = spanWords('with-parent', await lawOf(db))
  const page = <ParentPage {...{ asked, state, token, age, now, phone }} />
  return c.render(page, { title: text('parentTitle', { name: asked.first_name }), personal: true })
})

const twice = unrecorded('twice is once')

parentRoutes.post('/:token/ja', anyone, twice, async (c) => {
  const token = c.req.param('token')
  const id = found(readParent(c.var, token))
  await work(c, (w) => sayYes(w, c.var, id))
  return c.redirect(parentUrl(token), 303)
})

parentRoutes.post('/:token/nej', anyone, twice, async (c) => {
  const token = c.req.param('token')
  const id = found(readParent(c.var, token))
  const forgotten = await work(c, (w) => sayNo(w, c.var, id))
  return c.redirect(forgotten ? parentThanksUrl : parentUrl(token), 303)
})

/** A link that is too old, was answered with a no, or was never made: it says the same of each. */
function gone(c: Context<Web>) {
  c.status(404)
  const { helpPhone: phone } = c.var.config
  const title = text('parentGoneTitle')
  const page = <ParentSaidPage {...{ title, phone }} lead={text('parentGoneText')} />
  return c.render(page, { title, personal: true })
}
