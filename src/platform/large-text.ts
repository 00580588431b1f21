import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import type { Config } from './config/index.ts'
import { cookieName } from './cookie-name.ts'
import type { Web } from './http.tsx'

/** Kept in the browser, so that the type is large without JavaScript too. */
export const textCookie = (config: Config): string => cookieName('skrift', config)

/** Whether somebody who has signed in wants large type: kept pages are the same for everybody else. */
export const hasLargeText = (c: Context<Web>): boolean =>
  c.var.actor.id !== null && getCookie(c, textCookie(c.var.config)) === 'large'
