import { type Context, Hono } from 'hono'
import { lawOf } from '#features/municipality/index.ts'
import {
  beginErrand,
  endErrand,
  LoginFailed,
  type LoginFailure,
  tellLoginFailed,
} from '#platform/errand/index.ts'
import { type Web, work } from '#platform/http.tsx'
import { askWho, hearWho } from '#platform/oidc/index.ts'
import { found } from '#platform/refusal.ts'
import { citizen } from '#platform/who.ts'
import { marksOf, markVerified, proveAge, removeAge, removeVerified } from './marking.ts'
import { MitIdPage } from './pages/mitid-page.tsx'
import { text } from './text/index.ts'
import { answerUrl, mitIdUrl } from './urls.ts'

export const routes = new Hono<Web>()

routes.get('/', citizen, (c) => show(c))

routes.get('/mig', citizen, (c) => send(c, 'verified', 'openid'))

routes.get('/alder', citizen, async (c) => {
  const { childAge } = await lawOf(c.var.db)
  return send(c, 'age', `openid minimal age_verify:${childAge}`)
})

routes.get('/svar', citizen, (c) =>
  orSayWhy(c, async () => {
    const answer = new URL(c.req.url).searchParams
    const errand = await endErrand(c, ['verified', 'age'], answer.get('state') ?? '')
    if (!errand || errand.personId !== c.var.actor.id) throw new LoginFailed('not-valid')
    const asking = { errand, ...site(c) }
    const said = await hearWho(found(c.var.config.mitid), asking, answer, { more: false })
    const { childAge } = await lawOf(c.var.db)
    await work(c, (w) =>
      errand.purpose === 'verified'
        ? markVerified(w, said)
        : proveAge(w, said.claims.idbrokerdk_age_verified, childAge),
    )
    return c.redirect(mitIdUrl, 303)
  }),
)

routes.post('/mig/fjern', citizen, async (c) => {
  await work(c, removeVerified)
  return c.redirect(mitIdUrl, 303)
})

routes.post('/alder/fjern', citizen, async (c) => {
  await work(c, removeAge)
  return c.redirect(mitIdUrl, 303)
})

/** To the broker; the question itself is all that leaves. */
const send = (c: Context<Web>, purpose: 'verified' | 'age', scope: string) =>
  orSayWhy(c, async () => {
    const mitid = found(c.var.config.mitid)
    const errand = await beginErrand(c, purpose, mitIdUrl, c.var.actor.id)
    const parameters = { ...mitid.parameters, scope }
    return c.redirect(await askWho(mitid, { errand, ...site(c) }, parameters), 303)
  })

const site = (c: Context<Web>) => ({
  backTo: c.var.config.baseUrl + answerUrl,
  now: c.var.now(),
})

const status = { away: 503, stopped: 200, 'not-valid': 403 } as const

async function orSayWhy(c: Context<Web>, task: () => Promise<Response>): Promise<Response> {
  try {
    return await task()
  } catch (error) {
    if (!(error instanceof LoginFailed)) throw error
    tellLoginFailed('mitid', error)
    c.status(status[error.failure])
    return show(c, error.failure)
  }
}

async function show(c: Context<Web>, failure: LoginFailure | null = null): Promise<Response> {
  const { db, actor, config } = c.var
  const [marks, { childAge }] = await Promise.all([marksOf(db, found(actor.id)), lawOf(db)])
  const page = (
    <MitIdPage
      {...marks}
      isOffered={config.mitid !== null}
      ageAsked={childAge}
      failure={failure}
      now={c.var.now()}
    />
  )
  return c.render(page, { title: text('title'), personal: true })
}
