import { type Context, Hono } from 'hono'
import { codeForm, codeSentence, codeTitle } from '#features/people/index.ts'
import { sendsMessage } from '#platform/doors.ts'
import { form, unrecorded, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { anyone } from '#platform/who.ts'
import { askForCode, lettersRefusal } from './asking.ts'
import { askedVoice, useCode } from './confirming.ts'
import { ownPage } from './house.ts'
import { CodePage } from './pages/code-page.tsx'
import { text } from './text/index.ts'
import { wishCodeUrl } from './urls.ts'

/** Showing with a code that the address is one's own. */
export const codeRoutes = new Hono<Web>()

codeRoutes.get('/kode/:voice', anyone, (c) => showCode(c, c.req.param('voice')))

codeRoutes.post(
  '/kode/:voice',
  anyone,
  unrecorded('a wrong code opens nothing'),
  form(codeForm),
  async (c) => {
    const voice = c.req.param('voice')
    const { input } = c.req.valid('form')
    if (!input) return showCode(c, voice)
    const refusal = await work(c, (w) => useCode(w, voice, input.code))
    if (!refusal) return c.redirect(ownPage(c.var, voice), 303)
    c.status(422)
    c.set('problems', { code: codeSentence(refusal) })
    return showCode(c, voice)
  },
)

codeRoutes.post(
  '/kode/:voice/ny',
  anyone,
  sendsMessage,
  unrecorded('a double click sends one code'),
  async (c) => {
    const id = c.req.param('voice')
    const now = c.var.now()
    const voice = found(await askedVoice(c.var.db, id, now))
    if (await lettersRefusal(c.var.db, voice.address ?? '', now)) {
      c.status(429)
      c.set('problems', { code: text('tooMany') })
      return showCode(c, id)
    }
    await work(c, (w) => askForCode(w, c.var, voice, voice))
    return c.redirect(wishCodeUrl(id), 303)
  },
)

async function showCode(c: Context<Web>, id: string) {
  const { words, channel } = found(await askedVoice(c.var.db, id, c.var.now()))
  const { problems } = c.var
  const page = <CodePage voiceId={id} isPhone={channel === 'phone'} {...{ words, problems }} />
  return c.render(page, { title: codeTitle(), personal: true })
}
