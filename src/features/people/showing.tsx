import type { Context } from 'hono'
import { hasSmsGateway } from '#platform/config/index.ts'
import type { Problems, Typed, Web } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { deviceOf } from '#platform/session/device.ts'
import { deviceWords } from './device-words.ts'
import { SignInPage } from './pages/sign-in-page.tsx'
import { WaysPage } from './pages/ways-page.tsx'
import { ownPath } from './signing-in.ts'
import { text } from './text/index.ts'
import { employeeLoginUrl } from './urls.ts'
import { waysInto } from './ways.ts'

/** The page with every way in, with what was typed. */
export function showSignIn(c: Context<Web>, typed: Typed = {}) {
  const to = ownPath(c.req.query('til'))
  const { oidc, saml } = c.var.config
  const employee = oidc || saml ? employeeLoginUrl(to) : null
  const bySms = hasSmsGateway(c.var.config)
  const page = <SignInPage problems={c.var.problems} {...{ typed, to, bySms, employee }} />
  return c.render(page, { title: text('signIn'), personal: true, passkeys: true })
}

/** The page with the ways into one's own account, with what was typed. */
export async function showWays(
  c: Context<Web>,
  typed: Typed = {},
  problems: Problems = c.var.problems,
) {
  const ways = found(await waysInto(c.var.db, c.var.actor.id ?? ''))
  const device = deviceWords(deviceOf(c.req.header('user-agent')))
  const page = <WaysPage {...{ ways, typed, problems, device }} now={c.var.now()} />
  return c.render(page, { title: text('waysTitle'), personal: true, passkeys: true })
}
