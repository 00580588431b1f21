import type { Context } from 'hono'
import { hasSmsGateway } from '#platform/config/index.ts'
import type { Typed, Web } from '#platform/http.tsx'
import { SignInPage } from './pages/sign-in-page.tsx'
import { ownPath } from './signing-in.ts'
import { text } from './text/index.ts'

/** The page with every way in, with what was typed. */
export function showSignIn(c: Context<Web>, typed: Typed = {}) {
  const to = ownPath(c.req.query('til'))
  const bySms = hasSmsGateway(c.var.config)
  const page = <SignInPage problems={c.var.problems} {...{ typed, to, bySms }} />
  return c.render(page, { title: text('signIn'), personal: true })
}
