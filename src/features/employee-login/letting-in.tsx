import type { Context } from 'hono'
import { employeeLoginUrl, nameUrl, signInUrl } from '#features/people/index.ts'
import { LoginFailed, tellLoginFailed } from '#platform/errand/index.ts'
import { type Web, work } from '#platform/http.tsx'
import { startSession } from '#platform/session/index.ts'
import { type Employee, knowEmployee } from './knowing.ts'
import { type NotIn, NotInPage } from './pages/not-in-page.tsx'
import { text } from './text/index.ts'

const status = {
  away: 503,
  stopped: 403,
  'not-valid': 403,
  'no-role': 403,
  'too-weak': 403,
} as const

/** Signs an employee in with the roles their own login gives; without any, nothing is kept. */
export async function letIn(
  c: Context<Web>,
  way: 'oidc' | 'saml',
  employee: Employee,
  to: string,
): Promise<Response> {
  const { roles, isStrong } = employee
  if (!isStrong) return sayWhy(c, 'too-weak')
  if (roles.length === 0) return sayWhy(c, 'no-role')
  const { personId, named } = await work(c, (w) => knowEmployee(w, employee, way))
  await startSession(c, personId, { way, roles })
  return c.redirect(named ? to : nameUrl(to), 303)
}

/** Does it, or says in plain words why it came to nothing; the log has what failed and no claim. */
export async function orSayWhy(c: Context<Web>, task: () => Promise<Response>): Promise<Response> {
  try {
    return await task()
  } catch (error) {
    if (!(error instanceof LoginFailed)) throw error
    tellLoginFailed('employee login', error)
    return sayWhy(c, error.failure)
  }
}

/** Why somebody is not signed in, and what to do instead. */
export async function sayWhy(c: Context<Web>, why: NotIn): Promise<Response> {
  c.status(status[why])
  const page = <NotInPage why={why} again={employeeLoginUrl()} byCode={signInUrl()} />
  return c.render(page, { title: text(`${why}-title`), personal: true })
}
