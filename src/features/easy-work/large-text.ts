import type { Context } from 'hono'
import { setCookie } from 'hono/cookie'
import * as z from 'zod'
import { ownPath } from '#features/people/index.ts'
import type { Web } from '#platform/http.tsx'
import { textCookie } from '#platform/large-text.ts'

export const largeTextForm = z.object({
  stor: z.enum(['ja', 'nej']).catch('nej'),
  til: z.string().catch('/'),
})

const YEAR = 365 * 24 * 3600

/** Remembers in the browser whether the type is large, and gives the page to go back to. */
export function chooseText(c: Context<Web>, { stor, til }: z.output<typeof largeTextForm>): string {
  // Not HttpOnly: the choice of size in the menu forgets it.
  setCookie(c, textCookie(c.var.config), stor === 'ja' ? 'large' : '', {
    path: '/',
    maxAge: stor === 'ja' ? YEAR : 0,
    sameSite: 'Lax',
    secure: c.var.config.baseUrl.startsWith('https:'),
  })
  return ownPath(til)
}
