import { type Context, Hono } from 'hono'
import { codeForm, codeSentence, codeTitle } from '#features/people/index.ts'
import { sendsMessage } from '#platform/doors.ts'
import { form, unrecorded, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { anyone } from '#platform/who.ts'
import { askForCode, lettersRefusal } from './asking.ts'
import { askedContact, confirm, useCode } from './confirming.ts'
import { readConfirm, receiptToken } from './house.ts'
import { CodePage } from './pages/code-page.tsx'
import { ConfirmOldPage, ConfirmPage } from './pages/confirm-page.tsx'
import { text } from './text/index.ts'
import { codeUrl, receiptUrl } from './urls.ts'

/** Showing that the address is one's own, with the code or the link from the message. */
export const codeRoutes = new Hono<Web>()

codeRoutes.get('/kode/:input', anyone, (c) => showCode(c, c.req.param('input')))

codeRoutes.post(
  '/kode/:input',
  anyone,
  unrecorded('a wrong code opens nothing'),
  form(codeForm),
  async (c) => {
    const id = c.req.param('input')
    const { input } = c.req.valid('form')
    if (!input) return showCode(c, id)
    const refusal = await work(c, (w) => useCode(w, id, input.code))
    if (!refusal) return c.redirect(receiptUrl(receiptToken(c.var, id)), 303)
    c.status(422)
    c.set('problems', { code: codeSentence(refusal) })
    return showCode(c, id)
  },
)

codeRoutes.post('/kode/:input/ny', anyone, sendsMessage, async (c) => {
  const id = c.req.param('input')
  const now = c.var.now()
  const contact = found(await askedContact(c.var.db, id, now))
  if (await lettersRefusal(c.var.db, contact.address, now)) {
    c.status(429)
    c.set('problems', { code: text('tooMany') })
    return showCode(c, id)
  }
  await work(c, (w) => askForCode(w, c.var, contact))
  return c.redirect(codeUrl(id), 303)
})

codeRoutes.get('/ja/:token', anyone, async (c) => {
  const token = c.req.param('token')
  const id = found(readConfirm(c.var, token))
  const stands = await c.var.db
    .selectFrom('input_contact')
    .select('id')
    .where('id', '=', id)
    .executeTakeFirst()
  const page = stands ? <ConfirmPage token={token} /> : <ConfirmOldPage />
  return c.render(page, { title: text(stands ? 'confirmTitle' : 'confirmOld'), personal: true })
})

/** A program that only looks at links confirms nothing: a person presses the button. */
codeRoutes.post('/ja/:token', anyone, unrecorded('yes twice is yes once'), async (c) => {
  const id = found(readConfirm(c.var, c.req.param('token')))
  await work(c, (w) => confirm(w, id))
  return c.redirect(receiptUrl(receiptToken(c.var, id)), 303)
})

async function showCode(c: Context<Web>, id: string) {
  const { channel } = found(await askedContact(c.var.db, id, c.var.now()))
  const page = <CodePage {...{ id }} isPhone={channel === 'phone'} problems={c.var.problems} />
  return c.render(page, { title: codeTitle(), personal: true })
}
