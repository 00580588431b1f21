import { randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Generated } from 'kysely'
import { cookieName } from '../cookie-name.ts'
import type { Db, Tx } from '../database/index.ts'
import type { Web } from '../http.tsx'
import { digest } from '../secret.ts'
import type { Role } from '../work.ts'
import { type Browser, type DeviceKind, deviceOf } from './device.ts'

/** How somebody showed who they are. `developer` is the developers' page alone. */
export type SignInWay = 'code' | 'slip' | 'passkey' | 'oidc' | 'saml' | 'developer'

/** The ways that are strong enough for a role: with the others, a mailbox alone would open it. */
const strongWays: ReadonlySet<SignInWay> = new Set(['passkey', 'oidc', 'saml', 'developer'])

/** Whether roles count in a session that began so. */
export const opensRoles = (way: SignInWay): boolean => strongWays.has(way)

declare module '../database/tables.ts' {
  interface Tables {
    session: {
      /** What one's own page names it by; it opens nothing. */
      id: Generated<string>
      token_hash: Buffer
      /** Personal: who is signed in. Purpose: to know them on the next page. Erased on signing out, or after 60 days. */
      person_id: string
      way: SignInWay
      /** Personal: what somebody signed in on, in two words of our own. Purpose: they know it from their others. Erased with the session. */
      browser: Generated<Browser>
      device: Generated<DeviceKind>
      /** What the sign-in itself gave, for as long as it lasts; see also person_role. */
      roles: Role[]
      created_at: Temporal.Instant
      seen_at: Temporal.Instant
      expires_at: Temporal.Instant
    }
  }
}

const DAYS = 60

const nameOf = (c: Context<Web>) => cookieName('medklang', c.var.config)

/** The session token the browser sent, if any. */
export const sessionToken = (c: Context<Web>): string | undefined => getCookie(c, nameOf(c))

/**
 * Signs `personId` in with a new token; the database keeps a digest of it only. The session the
 * browser had before is over: nobody goes on in it.
 */
export async function startSession(
  c: Context<Web>,
  personId: string,
  { way, roles = [] }: { way: SignInWay; roles?: Role[] },
): Promise<void> {
  const token = randomBytes(32).toString('base64url')
  const now = c.var.now()
  // A developer is several people at once, and goes back and forth between them.
  if (way !== 'developer') await endToken(c)
  await c.var.db
    .insertInto('session')
    .values({
      token_hash: digest(token),
      person_id: personId,
      way,
      roles,
      ...deviceOf(c.req.header('user-agent')),
      created_at: now,
      seen_at: now,
      expires_at: now.add({ hours: 24 * DAYS }),
    })
    .execute()
  setCookie(c, nameOf(c), token, {
    httpOnly: true,
    secure: c.var.config.baseUrl.startsWith('https:'),
    sameSite: 'Lax',
    path: '/',
    maxAge: DAYS * 24 * 3600,
  })
}

/** Writes that somebody was seen; of several requests at once, one writes. */
export async function sawSession(db: Db, token: string, now: Temporal.Instant): Promise<void> {
  await db
    .updateTable('session')
    .set({ seen_at: now })
    .where('token_hash', '=', digest(token))
    .where('seen_at', '<', now)
    .execute()
}

/** Signs out: the session is gone, not only the cookie. Gives how it had begun. */
export async function endSession(c: Context<Web>): Promise<SignInWay | null> {
  const way = await endToken(c)
  deleteCookie(c, nameOf(c), { path: '/', secure: c.var.config.baseUrl.startsWith('https:') })
  return way
}

async function endToken(c: Context<Web>): Promise<SignInWay | null> {
  const token = sessionToken(c)
  if (!token) return null
  const ended = await c.var.db
    .deleteFrom('session')
    .where('token_hash', '=', digest(token))
    .returning('way')
    .executeTakeFirst()
  return ended?.way ?? null
}

/** Signs somebody out everywhere, or everywhere but here: after a change of roles, or by their wish. */
export async function endAllSessions(
  db: Db | Tx,
  personId: string,
  { but }: { but?: string | undefined } = {},
): Promise<void> {
  const all = db.deleteFrom('session').where('person_id', '=', personId)
  await (but === undefined ? all : all.where('token_hash', '<>', digest(but))).execute()
}
