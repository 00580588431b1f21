import { type Context, Hono } from 'hono'
import { codeForm, codeSentence, codeTitle } from '#features/people/index.ts'
import { sendsMessage } from '#platform/doors.ts'
import { form, unrecorded, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { anyone } from '#platform/who.ts'
import { askForCode, lettersRefusal } from './asking.ts'
import { askedWatch, useCode } from './confirming.ts'
import { tokenOf } from './house.ts'
import { CodePage } from './pages/code-page.tsx'
import { text } from './text/index.ts'
import { ownWatchUrl, watchCodeUrl } from './urls.ts'

/** Showing with a code that the address is one's own. */
export const codeRoutes = new Hono<Web>()

codeRoutes.get('/kode/:watch', anyone, (c) => showCode(c, c.req.param('watch')))

codeRoutes.post(
  '/kode/:watch',
  anyone,
  unrecorded('a wrong code opens nothing'),
  form(codeForm),
  async (c) => {
    const id = c.req.param('watch')
    const { input } = c.req.valid('form')
    if (!input) return showCode(c, id)
    const refusal = await work(c, (w) => useCode(w, id, input.code))
    if (!refusal) return c.redirect(ownWatchUrl(tokenOf(c.var, id)), 303)
    c.status(422)
    c.set('problems', { code: codeSentence(refusal) })
    return showCode(c, id)
  },
)

codeRoutes.post(
  '/kode/:watch/ny',
  anyone,
  sendsMessage,
  unrecorded('a double click sends one code'),
  async (c) => {
    const id = c.req.param('watch')
    const now = c.var.now()
    const watch = found(await askedWatch(c.var.db, id, now))
    if (await lettersRefusal(c.var.db, watch.address, now)) {
      c.status(429)
      c.set('problems', { code: text('tooMany') })
      return showCode(c, id)
    }
    await work(c, (w) => askForCode(w, c.var, watch))
    return c.redirect(watchCodeUrl(id), 303)
  },
)

async function showCode(c: Context<Web>, id: string) {
  const { channel } = found(await askedWatch(c.var.db, id, c.var.now()))
  const page = <CodePage watchId={id} isPhone={channel === 'phone'} problems={c.var.problems} />
  return c.render(page, { title: codeTitle(), personal: true })
}
