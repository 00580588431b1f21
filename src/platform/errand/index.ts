import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { cookieName } from '../cookie-name.ts'
import type { Web } from '../http.tsx'
import { digest, newSecret } from '../secret.ts'
import './tables.ts'

export { LoginFailed, type LoginFailure, tellLoginFailed } from './failing.ts'

/** Why somebody was sent to another's page to show who they are. */
export type ErrandPurpose = 'oidc' | 'saml' | 'verified' | 'age'

export interface Errand {
  /** Goes with them and comes back: the state of OpenID Connect, the request's id in SAML. */
  key: string
  purpose: ErrandPurpose
  goesOnTo: string
  personId: string | null
  /** A secret of this errand that only the browser can lead to, for PKCE and nonce. */
  secret(what: string): string
}

const MINUTES = 10

/**
 * Sends somebody off. What comes back works once, in this browser, for ten minutes; `personId` is
 * whose page it began on, where it is to be kept on an account.
 */
export async function beginErrand(
  c: Context<Web>,
  purpose: ErrandPurpose,
  goesOnTo: string,
  personId: string | null = null,
): Promise<Errand> {
  const key = newSecret()
  const browser = getCookie(c, nameOf(c)) ?? newSecret()
  await c.var.db
    .insertInto('errand')
    .values({
      key_hash: digest(key),
      browser_hash: digest(browser),
      purpose,
      goes_on_to: goesOnTo,
      person_id: personId,
      expires_at: c.var.now().add({ minutes: MINUTES }),
    })
    .execute()
  const secure = isSecure(c)
  // An answer by SAML is posted from another site, and Lax would keep the cookie back.
  const sameSite = secure && purpose === 'saml' ? 'None' : 'Lax'
  setCookie(c, nameOf(c), browser, {
    httpOnly: true,
    secure,
    sameSite,
    path: '/',
    maxAge: MINUTES * 60,
  })
  return { key, purpose, goesOnTo, personId, secret: secretOf(browser, key) }
}

/**
 * The errand that came back, and never again; null when it is used, too old, another browser's or
 * for none of the purposes.
 */
export async function endErrand(
  c: Context<Web>,
  purposes: readonly ErrandPurpose[],
  key: string,
): Promise<Errand | null> {
  const browser = getCookie(c, nameOf(c))
  if (!browser) return null
  const row = await c.var.db
    .deleteFrom('errand')
    .where('key_hash', '=', digest(key))
    .where('browser_hash', '=', digest(browser))
    .where('purpose', 'in', purposes)
    .where('expires_at', '>', c.var.now())
    .returning(['purpose', 'goes_on_to', 'person_id'])
    .executeTakeFirst()
  if (!row) return null
  const { purpose, goes_on_to: goesOnTo, person_id: personId } = row
  return { key, purpose, goesOnTo, personId, secret: secretOf(browser, key) }
}

/** The database keeps digests alone, so whoever reads it cannot make the secret. */
const secretOf = (browser: string, key: string) => (what: string) =>
  digest(`${what} ${key} ${browser}`).toString('base64url')

const isSecure = (c: Context<Web>) => c.var.config.baseUrl.startsWith('https:')

const nameOf = (c: Context<Web>) => cookieName('errand', c.var.config)
