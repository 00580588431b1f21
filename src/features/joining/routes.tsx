import { type Context, Hono } from 'hono'
import { cameFromWords, FROM, readCameFrom, withCameFrom } from '#features/arrivals/index.ts'
import { IN, languageOf, mayTranslate, titleIn } from '#features/translations/index.ts'
import { sendsMessage } from '#platform/doors.ts'
import { form, type Typed, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { anyone } from '#platform/who.ts'
import { lettersRefusal } from './asked.ts'
import { codeRoutes } from './code-routes.tsx'
import { hostRoutes } from './host-routes.tsx'
import { PLACE } from './house.ts'
import { joinForm } from './join-form.ts'
import { joinRefusal } from './join-refusal.ts'
import { join } from './joining.ts'
import { InvitationPage } from './pages/invitation-page.tsx'
import { WeCallPage } from './pages/we-call-page.tsx'
import { placeRoutes } from './place-routes.tsx'
import { findInvitation } from './queries.ts'
import { reportRoutes } from './report-routes.tsx'
import { text } from './text/index.ts'
import { codeUrl, invitationUrl, placeUrl, weCallUrl } from './urls.ts'

export const routes = new Hono<Web>()

routes.route('/', codeRoutes)
routes.route('/', placeRoutes)
routes.route('/', hostRoutes)
routes.route('/', reportRoutes)

routes.get('/:id{[0-9a-z]{12}}', anyone, (c) => showInvitation(c, c.req.param('id')))

routes.post('/:id{[0-9a-z]{12}}/tilslutning', anyone, sendsMessage, form(joinForm), async (c) => {
  const id = c.req.param('id')
  const { input, typed } = c.req.valid('form')
  if (!input) return showInvitation(c, id, typed)
  if (input.reach && (await lettersRefusal(c.var.db, input.reach.address, c.var.now()))) {
    c.status(429)
    c.set('problems', { contact: text('tooMany') })
    return showInvitation(c, id, typed)
  }
  const joined = await work(c, (w) => join(w, c.var, id, input))
  if (joined.refusal === 'no-contact') {
    c.status(422)
    c.set('problems', { contact: text('contactProblem') })
    return showInvitation(c, id, typed)
  }
  if (joined.refusal !== null) {
    c.status(409)
    c.set('problems', { way: text(`refusal-${joined.refusal}`) })
    return showInvitation(c, id, typed)
  }
  if (joined.next === 'code')
    return c.redirect(withCameFrom(codeUrl(joined.askedId), input.cameFrom), 303)
  if (joined.next === 'call') return c.redirect(weCallUrl(id), 303)
  return c.redirect(placeUrl(c.var.signer.sign(PLACE, joined.joiningId)), 303)
})

routes.get('/:id{[0-9a-z]{12}}/vi-ringer', anyone, async (c) => {
  const { db, actor, now, config } = c.var
  const invitation = found(await findInvitation(db, actor, c.req.param('id'), now()))
  const page = <WeCallPage invitation={invitation} helpPhone={config.helpPhone} />
  return c.render(page, { title: text('weCallTitle'), personal: true })
})

/** The same page whether it is asked for or a form on it went wrong. */
async function showInvitation(c: Context<Web>, id: string, typed?: Typed) {
  const { db, actor, config, problems } = c.var
  const now = c.var.now()
  const invitation = found(await findInvitation(db, actor, id, now))
  const cameFrom = readCameFrom(c.req.query(FROM))
  const known = {
    firstName: actor.name,
    contact: invitation.own_email ?? '',
    ...(cameFrom && { [FROM]: cameFromWords(cameFrom) }),
  }
  const asked = languageOf(c.req.query(IN))
  const translation = invitation.translations.find(({ language }) => language === asked) ?? null
  const page = (
    <InvitationPage
      {...{ invitation, now, problems, translation, asked }}
      mayTranslate={mayTranslate(actor, invitation)}
      typed={typed ?? known}
      address={config.baseUrl + invitationUrl(id)}
      municipality={config.municipality}
      helpPhone={config.helpPhone}
    />
  )
  return c.render(page, {
    title: titleIn(invitation.title, translation?.language),
    description: invitation.summary,
    poster: true,
    personal: typed !== undefined,
    ...(joinRefusal(invitation, now) === null && {
      skipTo: { href: '#vaer-med', text: text('wayQuestion') },
    }),
  })
}
