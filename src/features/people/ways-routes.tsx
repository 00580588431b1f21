import { type Context, Hono } from 'hono'
import { sendsMessage } from '#platform/doors.ts'
import { form, type Web, work } from '#platform/http.tsx'
import { citizen } from '#platform/who.ts'
import { addAddress } from './adding-address.ts'
import { askingRefusal, askingSentence } from './asking.ts'
import { codeForm, codeTitle } from './code-words.ts'
import { AddressCodePage } from './pages/address-code-page.tsx'
import { contactForm } from './reach.ts'
import { showWays } from './showing.tsx'
import { askForCode } from './signing-in.ts'
import { text } from './text/index.ts'
import { addressCodeUrl, waysUrl } from './urls.ts'

export const routes = new Hono<Web>()

routes.get('/veje', citizen, (c) => showWays(c))

routes.post('/veje', citizen, sendsMessage, form(contactForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  if (!input) return showWays(c, typed)
  const refusal = await askingRefusal(c.var, input.contact)
  if (refusal) {
    c.status(refusal === 'too-many' ? 429 : 422)
    return showWays(c, typed, { contact: askingSentence(c.var.config, refusal) })
  }
  const id = await work(c, (w) => askForCode(w, input.contact, c.var.actor.id))
  return c.redirect(addressCodeUrl(id), 303)
})

routes.get('/veje/kode/:id', citizen, (c) => showCode(c))

routes.post('/veje/kode/:id', citizen, form(codeForm), async (c) => {
  const { input } = c.req.valid('form')
  if (!input) return showCode(c)
  const refusal = await work(c, (w) => addAddress(w, c.req.param('id'), input.code))
  if (refusal) {
    c.status(422)
    c.set('problems', { code: text(refusal) })
    return showCode(c)
  }
  return c.redirect(waysUrl(), 303)
})

function showCode(c: Context<Web>) {
  const page = <AddressCodePage id={c.req.param('id') ?? ''} problems={c.var.problems} />
  return c.render(page, { title: codeTitle(), personal: true })
}
