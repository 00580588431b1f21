import { type Context, Hono } from 'hono'
import { employeesSignedIn } from '#features/people/index.ts'
import { form, type Typed, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { administrator } from '#platform/who.ts'
import { SignOutPage } from './pages/sign-out-page.tsx'
import { SignedInPage } from './pages/signed-in-page.tsx'
import { signOutEmployee, signOutForm } from './signing-out.ts'
import { text } from './text/index.ts'
import { signedInUrl } from './urls.ts'

/** Which employees are signed in, and how many places; one who lost a laptop is signed out. */
export const signedInRoutes = new Hono<Web>()

signedInRoutes.get('/', administrator, async (c) => {
  const employees = await employeesSignedIn(c.var.db, c.var.now())
  return c.render(<SignedInPage employees={employees} />, {
    title: text('signedInTitle'),
    personal: true,
  })
})

signedInRoutes.get('/:person', administrator, (c) => showOne(c))

signedInRoutes.post('/:person', administrator, form(signOutForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  if (!input) return showOne(c, typed)
  await work(c, (w) => signOutEmployee(w, c.var, c.req.param('person'), input.reason))
  return c.redirect(signedInUrl, 303)
})

async function showOne(c: Context<Web>, typed: Typed = {}) {
  const [one] = await employeesSignedIn(c.var.db, c.var.now(), c.req.param('person') ?? '')
  const employee = found(one)
  const page = <SignOutPage {...{ employee, typed }} problems={c.var.problems} />
  return c.render(page, {
    title: text('signOutTitle', { name: employee.first_name }),
    personal: true,
  })
}
