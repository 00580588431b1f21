import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import type { Web } from './http.tsx'

/** Kept in the browser, so that the type is large without JavaScript too. */
export const TEXT_COOKIE = 'skrift'

/** Whether somebody who has signed in wants large type: kept pages are the same for everybody else. */
export const hasLargeText = (c: Context<Web>): boolean =>
  c.var.actor.id !== null && getCookie(c, TEXT_COOKIE) === 'large'
