import { type Context, Hono } from 'hono'
import { allAreas } from '#features/areas/index.ts'
import { answerPdf, pdfOf } from '#features/sheets/index.ts'
import { form, type Typed, unrecorded, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { anyone, employee } from '#platform/who.ts'
import { nobody, perform } from '#platform/work.ts'
import { cardOf } from './card.ts'
import { codeForm, endCode, makeCode } from './making.ts'
import { answersFor } from './moments.ts'
import { openCode, openForm } from './opening.ts'
import { CardPage } from './pages/card-page.tsx'
import { EnterPage, WelcomePage } from './pages/enter-page.tsx'
import { HandOverPage } from './pages/hand-over-page.tsx'
import { findCode, listCodes } from './queries.ts'
import { text } from './text/index.ts'
import { handOverUrl, suggestionsUrl } from './urls.ts'

export const routes = new Hono<Web>()

routes.get('/', anyone, (c) => showEnter(c))

routes.post(
  '/',
  anyone,
  unrecorded('a code that is not there opens nothing'),
  form(openForm),
  async (c) => {
    const { input, typed } = c.req.valid('form')
    if (!input) return showEnter(c, typed)
    // Counted as nobody, also where we know who asks.
    const opened = await perform(c.var, nobody, (w) => openCode(w, input.code))
    if (opened) return c.redirect(suggestionsUrl(answersFor(opened.moment, opened.area_id)), 303)
    c.status(422)
    c.set('problems', { code: text('noSuchCode') })
    return showEnter(c, typed)
  },
)

routes.get('/giv-videre', employee, (c) => showHandOver(c))

routes.post('/giv-videre', employee, form(codeForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  if (!input) return showHandOver(c, typed)
  await work(c, (w) => makeCode(w, input))
  return c.redirect(`${handOverUrl}#koder`, 303)
})

routes.get('/:code{[0-9a-z]{6}}', anyone, async (c) => {
  const code = c.req.param('code')
  if (await findCode(c.var.db, code, c.var.now()))
    return c.render(<WelcomePage code={code} />, { title: text('welcomeTitle') })
  c.status(404)
  c.set('problems', { code: text('noSuchCode') })
  return showEnter(c)
})

routes.get('/:code{[0-9a-z]{6}}/kort', employee, async (c) => {
  const { code, sheet } = await readCard(c, c.req.param('code'))
  return c.render(<CardPage code={code} sheet={sheet} />, { title: sheet.heading, personal: true })
})

routes.get('/:code{[0-9a-z]{6}}/kort.pdf', employee, async (c) => {
  const { sheet } = await readCard(c, c.req.param('code'))
  return answerPdf(c, await pdfOf(sheet, 'a5'), 'kort')
})

routes.post(
  '/:code{[0-9a-z]{6}}/stop',
  employee,
  unrecorded('ended twice is ended once'),
  async (c) => {
    await work(c, (w) => endCode(w, c.req.param('code')))
    return c.redirect(`${handOverUrl}#koder`, 303)
  },
)

function showEnter(c: Context<Web>, typed: Typed = {}) {
  const [code = ''] = [typed.code ?? ''].flat()
  const page = <EnterPage typed={code} problems={c.var.problems} />
  return c.render(page, { title: text('enterTitle') })
}

async function showHandOver(c: Context<Web>, typed: Typed = {}) {
  const { db, problems } = c.var
  const [areas, codes] = await Promise.all([allAreas(db), listCodes(db)])
  const page = <HandOverPage {...{ areas, codes, typed, problems }} now={c.var.now()} />
  return c.render(page, { title: text('handOverTitle'), personal: true })
}

async function readCard(c: Context<Web>, code: string) {
  const now = c.var.now()
  const card = found(await findCode(c.var.db, code, now))
  return { code, sheet: cardOf(card, { now, config: c.var.config }) }
}
