import { type Context, Hono } from 'hono'
import { codeForm, codeSentence, codeTitle } from '#features/people/index.ts'
import { sendsMessage } from '#platform/doors.ts'
import { form, unrecorded, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { anyone } from '#platform/who.ts'
import { askForCode, lettersRefusal } from './asking.ts'
import { askedLetter, useCode } from './confirming.ts'
import { tokenOf } from './house.ts'
import { CodePage } from './pages/code-page.tsx'
import { text } from './text/index.ts'
import { codeUrl, ownLetterUrl } from './urls.ts'

/** Showing with a code that the address is one's own. */
export const codeRoutes = new Hono<Web>()

codeRoutes.get('/kode/:letter', anyone, (c) => showCode(c, c.req.param('letter')))

codeRoutes.post(
  '/kode/:letter',
  anyone,
  unrecorded('a wrong code opens nothing'),
  form(codeForm),
  async (c) => {
    const id = c.req.param('letter')
    const { input } = c.req.valid('form')
    if (!input) return showCode(c, id)
    const refusal = await work(c, (w) => useCode(w, id, input.code))
    if (!refusal) return c.redirect(ownLetterUrl(tokenOf(c.var, id)), 303)
    c.status(422)
    c.set('problems', { code: codeSentence(refusal) })
    return showCode(c, id)
  },
)

codeRoutes.post(
  '/kode/:letter/ny',
  anyone,
  sendsMessage,
  unrecorded('a double click sends one code'),
  async (c) => {
    const id = c.req.param('letter')
    const now = c.var.now()
    const letter = found(await askedLetter(c.var.db, id, now))
    if (await lettersRefusal(c.var.db, letter.email ?? '', now)) {
      c.status(429)
      c.set('problems', { code: text('tooMany') })
      return showCode(c, id)
    }
    await work(c, (w) => askForCode(w, c.var, letter))
    return c.redirect(codeUrl(id), 303)
  },
)

async function showCode(c: Context<Web>, id: string) {
  found(await askedLetter(c.var.db, id, c.var.now()))
  const page = <CodePage letterId={id} problems={c.var.problems} />
  return c.render(page, { title: codeTitle(), personal: true })
}
