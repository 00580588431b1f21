import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { cookieName } from '#platform/cookie-name.ts'
import type { Web } from '#platform/http.tsx'

const COOKIE = 'kladde'
const PURPOSE = 'draft'
export const DAYS_KEPT = 60

/** Remembers the draft of somebody who has not signed in. */
export function rememberDraft(c: Context<Web>, id: string): void {
  setCookie(c, cookieName(COOKIE, c.var.config), c.var.signer.sign(PURPOSE, id, DAYS_KEPT), {
    httpOnly: true,
    secure: c.var.config.baseUrl.startsWith('https:'),
    sameSite: 'Lax',
    path: '/',
    maxAge: DAYS_KEPT * 24 * 3600,
  })
}

/** The draft this browser may open, or null. */
export function rememberedDraft(c: Context<Web>): string | null {
  const token = getCookie(c, cookieName(COOKIE, c.var.config))
  return token ? c.var.signer.read(PURPOSE, token) : null
}

export const forgetDraft = (c: Context<Web>): void => {
  deleteCookie(c, cookieName(COOKIE, c.var.config), {
    path: '/',
    secure: c.var.config.baseUrl.startsWith('https:'),
  })
}
