import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { cookieName } from '#platform/cookie-name.ts'
import type { Web } from '#platform/http.tsx'
import { newId } from '#platform/id.ts'
import { digest } from '#platform/secret.ts'

const COOKIE = 'rum'
const DAYS = 1
const purposeOf = (meetingId: string) => `room ${meetingId}`

/** The browser that asks, as this room knows it; empty while it has said nothing here. */
export function deviceOf(c: Context<Web>, meetingId: string): string {
  const token = getCookie(c, cookieName(COOKIE, c.var.config))
  const number = token ? c.var.signer.read(purposeOf(meetingId), token) : null
  return number === null ? '' : keptOf(meetingId, number)
}

/** The same, and from now on it is known: it holds a number for this room until tomorrow. */
export function rememberDevice(c: Context<Web>, meetingId: string): string {
  const known = deviceOf(c, meetingId)
  if (known !== '') return known
  const number = newId()
  const token = c.var.signer.sign(purposeOf(meetingId), number, DAYS)
  setCookie(c, cookieName(COOKIE, c.var.config), token, {
    httpOnly: true,
    secure: c.var.config.baseUrl.startsWith('https:'),
    sameSite: 'Lax',
    path: '/',
    maxAge: DAYS * 24 * 3600,
  })
  return keptOf(meetingId, number)
}

/** Nobody can tell by what is kept that a browser was at two meetings. */
const keptOf = (meetingId: string, number: string) =>
  digest(`${meetingId} ${number}`).toString('hex')
