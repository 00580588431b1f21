import { type Context, Hono } from 'hono'
import { form, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { anyone, citizen } from '#platform/who.ts'
import { answerAsked } from './answering.ts'
import { stepBack } from './ending.ts'
import { answerForm } from './form.ts'
import { readLetter } from './letter-token.ts'
import { LetterPage } from './pages/letter-page.tsx'
import { TogetherPage } from './pages/together-page.tsx'
import { findAsked, listAsked } from './queries.ts'
import { text } from './text/index.ts'
import { letterUrl, togetherUrl } from './urls.ts'

/** For those who are asked: under one's own page, and by the link in the letter. */
export const otherRoutes = new Hono<Web>()

otherRoutes.get('/', citizen, (c) => showTogether(c))

otherRoutes.post('/:cohost/svar', citizen, form(answerForm), async (c) => {
  const { input } = c.req.valid('form')
  if (!input) return showTogether(c, c.req.param('cohost'))
  const answer = { cohostId: c.req.param('cohost'), personId: c.var.actor.id }
  await work(c, (w) => answerAsked(w, { ...answer, yes: input.answer === 'yes' }))
  return c.redirect(togetherUrl, 303)
})

otherRoutes.post('/:cohost/farvel', citizen, async (c) => {
  await work(c, (w) => stepBack(w, c.req.param('cohost'), c.var.actor.id))
  return c.redirect(togetherUrl, 303)
})

otherRoutes.get('/brev/:token', anyone, (c) => showLetter(c, c.req.param('token')))

otherRoutes.post('/brev/:token', anyone, form(answerForm), async (c) => {
  const token = c.req.param('token')
  const { input } = c.req.valid('form')
  const letter = readLetter(c.var.signer, token)
  if (!input || !letter) return showLetter(c, token)
  await work(c, (w) => answerAsked(w, { ...letter, yes: input.answer === 'yes' }))
  return c.redirect(letterUrl(token), 303)
})

async function showTogether(c: Context<Web>, answering?: string) {
  const { db, actor, problems } = c.var
  const all = await listAsked(db, actor.id, c.var.now())
  if (answering !== undefined) found(all.find(({ id }) => id === answering))
  const page = <TogetherPage {...{ all, problems, answering }} now={c.var.now()} />
  return c.render(page, { title: text('togetherTitle'), personal: true })
}

async function showLetter(c: Context<Web>, token: string) {
  const { db, signer, problems } = c.var
  const now = c.var.now()
  const letter = readLetter(signer, token)
  const asked = letter && (await findAsked(db, { ...letter, now }))
  const page = <LetterPage {...{ asked: asked || null, token, problems, now }} />
  return c.render(page, { title: text(asked ? 'title' : 'letterOld'), personal: true })
}
