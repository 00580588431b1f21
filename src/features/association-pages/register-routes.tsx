import { type Context, Hono } from 'hono'
import { allAreas } from '#features/areas/index.ts'
import { type AssociationKind, asksCvr, associationKinds } from '#features/associations/index.ts'
import { form, type Typed, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { citizen } from '#platform/who.ts'
import { KindsPage } from './pages/kinds-page.tsx'
import { RegisterPage } from './pages/register-page.tsx'
import { registerForm } from './register-form.ts'
import { register } from './registering.ts'
import { text } from './text/index.ts'
import { associationUrl } from './urls.ts'

/** Registering: what kind it is, and then the rest on one page. */
export const registerRoutes = new Hono<Web>()

registerRoutes.get('/ny', citizen, (c) =>
  c.render(<KindsPage />, { title: text('kindTitle'), personal: true }),
)

registerRoutes.get('/ny/:kind', citizen, (c) => showRegister(c, kindIn(c.req.param('kind'))))

registerRoutes.post('/ny/:kind', citizen, form(registerForm), async (c) => {
  const kind = kindIn(c.req.param('kind'))
  const { input, typed } = c.req.valid('form')
  if (!input) return showRegister(c, kind, typed)
  const kept = asksCvr(kind) ? input : { ...input, cvr: '' }
  const made = await work(c, (w) => register(w, kind, kept))
  if (made.refusal === null) return c.redirect(associationUrl(made.id), 303)
  c.status(made.refusal === 'alike' ? 409 : 422)
  if (made.refusal === 'area') c.set('problems', { areaId: text('areaMissing') })
  if (made.refusal === 'name') c.set('problems', { name: text('nameTaken') })
  if (made.refusal === 'alike') c.set('problems', { others: text('alikeMissing') })
  return showRegister(c, kind, typed, made.refusal === 'alike' ? made.alike : [])
})

const kindIn = (kind: string) => found(associationKinds.find((one) => one === kind))

async function showRegister(
  c: Context<Web>,
  kind: AssociationKind,
  typed: Typed = {},
  alike: { id: string; name: string }[] = [],
) {
  const areas = await allAreas(c.var.db)
  const { problems } = c.var
  const page = <RegisterPage {...{ kind, cvr: asksCvr(kind), typed, problems, areas, alike }} />
  return c.render(page, { title: text('registerTitle'), personal: true })
}
