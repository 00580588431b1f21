import { type Context, Hono } from 'hono'
import { readGuide } from '#features/guide/index.ts'
import { answerPdf, pdfOf } from '#features/sheets/index.ts'
import type { Web } from '#platform/http.tsx'
import { anyone } from '#platform/who.ts'
import { ShortlistPage } from './pages/shortlist-page.tsx'
import { FROM, RIGHT, shortlistUrl } from './urls.ts'
import { shortlistWords } from './words.ts'

export const routes = new Hono<Web>()

/** Everything is in the address: nothing is kept, and nothing says whom it is for. */
routes.get('/', anyone, async (c) => {
  const { asked, sheet, sms } = await readShortlist(c)
  const address = c.var.config.baseUrl + shortlistUrl(asked)
  const page = <ShortlistPage {...{ asked, sheet, sms, address }} />
  return c.render(page, { title: sheet.heading })
})

routes.get('/seddel.pdf', anyone, async (c) => {
  const { sheet } = await readShortlist(c)
  return answerPdf(c, await pdfOf(sheet, 'a4'), 'huskeseddel')
})

async function readShortlist(c: Context<Web>) {
  const { db, config } = c.var
  const now = c.var.now()
  const guide = await readGuide(db, c.req.queries(), now)
  const fromRight = c.req.query(FROM) === RIGHT
  const asked = { answers: guide.answers, fromRight }
  return { asked, ...shortlistWords(guide, { fromRight, now, config }) }
}
