import { Hono } from 'hono'
import { form, unrecorded, type Web, work } from '#platform/http.tsx'
import { phoneHref } from '#platform/phone.ts'
import { found } from '#platform/refusal.ts'
import { day, midSentence } from '#platform/time/words.ts'
import { anyone } from '#platform/who.ts'
import { advise } from './advice/index.ts'
import { typedLine } from './drafts/answers.ts'
import { forgetDraft, rememberDraft, rememberedDraft } from './drafts/cookie.ts'
import { dropDraft, startDraft } from './drafts/keeping.ts'
import { openDraft, openDrafts } from './drafts/opening.ts'
import { routes as looking } from './looking.tsx'
import { AdvicePage } from './pages/advice-page.tsx'
import { StartPage } from './pages/start-page.tsx'
import { pictureBytes } from './pictures/keeping.ts'
import { routes as stepping } from './stepping.tsx'
import { adviceForm, wordsOf } from './steps/advice.ts'
import { text } from './text/index.ts'
import { postUrl, stepUrl } from './urls.ts'

export const routes = new Hono<Web>()

routes.get('/', anyone, async (c) => {
  const drafts = await openDrafts(c)
  const { helpPhone } = c.var.config
  return c.render(
    <StartPage
      drafts={drafts.map(({ id, answers, updated_at }) => ({
        id,
        title: typedLine(answers.what, 'title'),
        changed: midSentence(day(updated_at, c.var.now())),
      }))}
      phone={{ href: phoneHref(helpPhone), text: helpPhone }}
    />,
    { title: text('startTitle'), personal: true },
  )
})

routes.post('/', anyone, unrecorded('a draft is nothing to anybody else yet'), async (c) => {
  const id = await work(c, (w) => startDraft(w))
  if (c.var.actor.id === null) rememberDraft(c, id)
  return c.redirect(stepUrl(id, 'what'), 303)
})

routes.post('/raad', anyone, unrecorded('it only looks at words'), form(adviceForm), (c) => {
  const { typed } = c.req.valid('form')
  c.status(200)
  const advice = advise(wordsOf(typed))
  return c.render(<AdvicePage advice={advice} />, { title: text('adviceHeading'), personal: true })
})

routes.post('/:draft/slet', anyone, unrecorded('nobody else knew of it'), async (c) => {
  const id = c.req.param('draft')
  const remembered = rememberedDraft(c)
  await work(c, (w) => dropDraft(w, id, remembered))
  if (remembered === id) forgetDraft(c)
  return c.redirect(postUrl, 303)
})

/** The photo on a draft, before anybody else may see it. */
routes.get('/:draft/billede/:file{[a-z0-9]+\\.webp}', anyone, async (c) => {
  const { answers } = await openDraft(c)
  const id = c.req.param('file').replace('.webp', '')
  const { bytes } = found(answers.pictureId === id ? await pictureBytes(c.var.db, id) : null)
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': 'image/webp',
    'cache-control': 'private, no-store',
  })
})

routes.route('/', stepping)
routes.route('/', looking)
