import { type Context, Hono } from 'hono'
import { cardOf, soonest } from '#features/finding/index.ts'
import { PLACE } from '#features/joining/index.ts'
import { form, type Typed, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { anyone } from '#platform/who.ts'
import { type Answered, findAsked } from './answered.ts'
import { answerForm, answerVisit } from './answering.ts'
import { AnsweredPage } from './pages/answered-page.tsx'
import { HowItWentPage } from './pages/how-it-went-page.tsx'
import { text } from './text/index.ts'
import { howItWentUrl } from './urls.ts'
import { talkForm, wishToTalk } from './wishing-to-talk.ts'

/** The one question after a first visit, opened by the signed link. A GET saves nothing. */
export const answerRoutes = new Hono<Web>()

answerRoutes.get('/hvordan-gik-det/:token', anyone, (c) => showQuestion(c))

answerRoutes.post('/hvordan-gik-det/:token', anyone, form(answerForm), async (c) => {
  const { input } = c.req.valid('form')
  if (!input) return showQuestion(c)
  await work(c, (w) => answerVisit(w, c.var, joiningId(c), input.answer))
  return c.redirect(howItWentUrl(c.req.param('token')), 303)
})

answerRoutes.post('/hvordan-gik-det/:token/tale', anyone, form(talkForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  if (!input) return showQuestion(c, typed)
  await work(c, (w) => wishToTalk(w, c.var, joiningId(c), input))
  return c.redirect(howItWentUrl(c.req.param('token')), 303)
})

/** Whose place it is. Throws NotFound for a link that was not made here. */
const joiningId = (c: Context<Web>) => found(c.var.signer.read(PLACE, c.req.param('token') ?? ''))

async function showQuestion(c: Context<Web>, typed: Typed = {}) {
  const now = c.var.now()
  const asked = found(await findAsked(c.var.db, joiningId(c), now))
  const shared = { asked, token: c.req.param('token') ?? '', problems: c.var.problems }
  const head = { title: text('howItWentTitle'), personal: true }
  if (asked.answeredAt === null) return c.render(<HowItWentPage {...shared} />, head)
  const cards = asked.answer === 'not-for-me' ? await otherThings(c, asked) : []
  const { helpPhone } = c.var.config
  return c.render(<AnsweredPage {...shared} {...{ cards, typed, helpPhone, now }} />, head)
}

const OTHERS = 3

/** Something else that happens near there soon. */
async function otherThings(c: Context<Web>, { areaId, invitationId }: Answered) {
  const now = c.var.now()
  const rows = await soonest(c.var.db, { nearest: [areaId], count: OTHERS + 1, now })
  return rows
    .filter(({ id }) => id !== invitationId)
    .slice(0, OTHERS)
    .map((row) => cardOf(row, now))
}
