import { type Context, Hono } from 'hono'
import { associationUrl, invitedUrl } from '#features/associations/index.ts'
import { listUrl } from '#features/invitations/index.ts'
import { signInUrl } from '#features/people/index.ts'
import { form, type Web, work } from '#platform/http.tsx'
import { anyone } from '#platform/who.ts'
import { answerInvite, findInvite } from './being-asked.ts'
import { answerForm } from './form.ts'
import { INVITED } from './inviting.ts'
import { AnsweredPage, AskedPage } from './pages/asked-page.tsx'
import { text } from './text/index.ts'

/** The link in the letter that asks somebody. A no needs no account. */
export const askedRoutes = new Hono<Web>()

askedRoutes.get('/vaer-med/:token', anyone, (c) => showAsked(c, c.req.param('token')))

askedRoutes.post('/vaer-med/:token', anyone, form(answerForm), async (c) => {
  const token = c.req.param('token')
  const { input } = c.req.valid('form')
  const id = c.var.signer.read(INVITED, token)
  if (!input || !id || !(await findInvite(c.var.db, id, c.var.now()))) return showAsked(c, token)
  const yes = input.answer === 'yes'
  if (yes && c.var.actor.id === null) return c.redirect(signInUrl(invitedUrl(token)), 303)
  const association = await work(c, (w) => answerInvite(w, id, yes))
  if (yes) return c.redirect(associationUrl(association), 303)
  return c.redirect(`${invitedUrl(token)}?svar=nej`, 303)
})

async function showAsked(c: Context<Web>, token: string) {
  const { db, actor, signer, problems } = c.var
  const id = signer.read(INVITED, token)
  const invite = id && (await findInvite(db, id, c.var.now()))
  if (!invite) {
    const old = c.req.query('svar') !== 'nej'
    const page = <AnsweredPage find={listUrl} old={old} />
    return c.render(page, { title: text(old ? 'askedOld' : 'thanksTitle'), personal: true })
  }
  const signIn = actor.id === null ? signInUrl(invitedUrl(token)) : null
  const page = <AskedPage {...{ token, invite, signIn, problems }} />
  return c.render(page, { title: text('askedTitle', invite), personal: true })
}
