import { type Context, Hono } from 'hono'
import * as z from 'zod'
import { ownPath, signInUrl } from '#features/people/index.ts'
import { beginErrand, endErrand, LoginFailed } from '#platform/errand/index.ts'
import { form, type Web } from '#platform/http.tsx'
import { askWho, hearWho, signOutThere } from '#platform/oidc/index.ts'
import { found } from '#platform/refusal.ts'
import { askBySaml, hearBySaml, type SamlSite, samlMetadata } from '#platform/saml/index.ts'
import { anyone } from '#platform/who.ts'
import { employeeByOidc, employeeBySaml } from './employee.ts'
import { letIn, orSayWhy, sayWhy } from './letting-in.tsx'
import { SignedOutPage } from './pages/signed-out-page.tsx'
import { text } from './text/index.ts'
import { oidcAnswerUrl, samlUrl, signOutThereUrl } from './urls.ts'

export const routes = new Hono<Web>()

routes.get('/', anyone, async (c) => {
  const to = ownPath(c.req.query('til'))
  const { oidc, saml } = c.var.config
  if (!oidc && !saml) return c.redirect(signInUrl(to), 303)
  return orSayWhy(c, async () => {
    const errand = await beginErrand(c, oidc ? 'oidc' : 'saml', to)
    const where = oidc
      ? await askWho(
          oidc,
          { errand, ...oidcSite(c) },
          {
            scope: oidc.scope,
            ...(oidc.acr.length > 0 && { acr_values: oidc.acr.join(' ') }),
          },
        )
      : await askBySaml(found(saml), samlSite(c), errand)
    return c.redirect(where, 303)
  })
})

routes.get('/svar', anyone, (c) =>
  orSayWhy(c, async () => {
    const oidc = found(c.var.config.oidc)
    const answer = new URL(c.req.url).searchParams
    const errand = await endErrand(c, ['oidc'], answer.get('state') ?? '')
    if (!errand) throw new LoginFailed('not-valid')
    const said = await hearWho(oidc, { errand, ...oidcSite(c) }, answer, { more: true })
    return letIn(c, 'oidc', employeeByOidc(said, oidc), errand.goesOnTo)
  }),
)

/** What we are, for the one who runs the login. */
routes.get('/saml', anyone, async (c) => {
  const metadata = await samlMetadata(found(c.var.config.saml), samlSite(c))
  return c.body(metadata, 200, { 'content-type': 'application/samlmetadata+xml' })
})

const samlForm = z.object({ SAMLResponse: z.string().min(1).max(300_000) })

routes.post('/saml', anyone, form(samlForm), (c) => {
  const { input } = c.req.valid('form')
  const { saml } = c.var.config
  if (!input || !saml) return sayWhy(c, 'not-valid')
  return orSayWhy(c, async () => {
    const errandOf = (key: string) => endErrand(c, ['saml'], key)
    const { said, errand } = await hearBySaml(saml, samlSite(c), input.SAMLResponse, errandOf)
    return letIn(c, 'saml', employeeBySaml(said, saml), errand.goesOnTo)
  })
})

routes.get('/logget-ud', anyone, (c) =>
  c.render(<SignedOutPage there={c.var.config.oidc ? signOutThereUrl : null} />, {
    title: text('signedOutTitle'),
    personal: true,
  }),
)

routes.get('/log-ud-hos-kommunen', anyone, (c) =>
  orSayWhy(c, async () => {
    const backTo = `${c.var.config.baseUrl}/`
    const now = c.var.now()
    const where = await signOutThere(found(c.var.config.oidc), { backTo, now })
    return c.redirect(where ?? backTo, 303)
  }),
)

const oidcSite = (c: Context<Web>) => ({
  backTo: c.var.config.baseUrl + oidcAnswerUrl,
  now: c.var.now(),
})

const samlSite = ({ var: { config } }: Context<Web>): SamlSite => ({
  entityId: config.baseUrl + samlUrl,
  answerUrl: config.baseUrl + samlUrl,
})
