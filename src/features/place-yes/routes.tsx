import { type Context, Hono } from 'hono'
import { letGo, setRule } from '#features/meeting-places/index.ts'
import { form, type Typed, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { anyone, citizen } from '#platform/who.ts'
import { answerForPlace } from './answering.ts'
import { answerForm, ruleForm, takeBackForm } from './forms.ts'
import { readLetter } from './letter-token.ts'
import { HousesPage } from './pages/houses-page.tsx'
import { LetterPage } from './pages/letter-page.tsx'
import { findAsked, housesOf, listAsked } from './queries.ts'
import { takeYesBack } from './taking-back.ts'
import { text } from './text/index.ts'
import { housesUrl, letterUrl } from './urls.ts'

/** For those who look after a place: under one's own page, and by the link in the letter. */
export const routes = new Hono<Web>()

routes.get('/', citizen, (c) => showHouses(c))

routes.post('/:place/:invitation/svar', citizen, form(answerForm), async (c) => {
  const { place: placeId, invitation: invitationId } = c.req.param()
  const { input, typed } = c.req.valid('form')
  if (!input) return showHouses(c, `${placeId}-${invitationId}`, typed)
  const question = { invitationId, placeId, personId: c.var.actor.id }
  await work(c, (w) => answerForPlace(w, question, said(input)))
  return c.redirect(housesUrl, 303)
})

routes.post('/:invitation/tilbage', citizen, form(takeBackForm), async (c) => {
  const id = c.req.param('invitation')
  const { input, typed } = c.req.valid('form')
  if (!input) return showHouses(c, id, typed)
  await work(c, (w) => takeYesBack(w, id, input.reason))
  return c.redirect(housesUrl, 303)
})

routes.post('/:place/regel', citizen, form(ruleForm), async (c) => {
  const id = c.req.param('place')
  const { input, typed } = c.req.valid('form')
  if (!input) return showHouses(c, id, typed)
  await work(c, (w) => setRule(w, id, input.rule === 'ask'))
  return c.redirect(housesUrl, 303)
})

routes.post('/:place/slip', citizen, async (c) => {
  await work(c, (w) => letGo(w, c.req.param('place')))
  return c.redirect(housesUrl, 303)
})

routes.get('/brev/:token', anyone, (c) => showLetter(c, c.req.param('token')))

routes.post('/brev/:token', anyone, form(answerForm), async (c) => {
  const token = c.req.param('token')
  const { input, typed } = c.req.valid('form')
  const letter = readLetter(c.var.signer, token)
  if (!input || !letter) return showLetter(c, token, typed)
  await work(c, (w) => answerForPlace(w, letter, said(input)))
  return c.redirect(letterUrl(token), 303)
})

const said = ({ answer, reason }: { answer: 'yes' | 'no'; reason: string }) => ({
  yes: answer === 'yes',
  reason,
})

async function showHouses(c: Context<Web>, answering = '', typed: Typed = {}) {
  const { db, actor, problems } = c.var
  const now = c.var.now()
  const [houses, asked] = await Promise.all([
    housesOf(db, actor.id, now),
    listAsked(db, actor.id, now),
  ])
  const own = [
    ...houses.flatMap(({ id, here }) => [id, ...here.map((one) => one.id)]),
    ...asked.map(({ placeId, invitationId }) => `${placeId}-${invitationId}`),
  ]
  if (answering !== '') found(own.find((id) => id === answering))
  const page = <HousesPage {...{ houses, asked, now, answering, typed, problems }} />
  return c.render(page, { title: text('title'), personal: true })
}

async function showLetter(c: Context<Web>, token: string, typed: Typed = {}) {
  const { db, signer, problems } = c.var
  const now = c.var.now()
  const letter = readLetter(signer, token)
  const asked = letter && (await findAsked(db, letter, now))
  const page = <LetterPage {...{ asked: asked || null, token, typed, problems, now }} />
  return c.render(page, { title: text(asked ? 'letterTitle' : 'letterOld'), personal: true })
}
