import type { Context } from 'hono'
import { setCookie } from 'hono/cookie'
import { createMiddleware } from 'hono/factory'
import { ownPath } from '#features/people/index.ts'
import { cookieName } from '#platform/cookie-name.ts'
import type { Web } from '#platform/http.tsx'
import { inLanguage, type Language, languages } from '#platform/text/index.ts'

const COOKIE = 'sprog'
const chosenIn = new RegExp(`(?:^|; )(?:__Host-)?${COOKIE}=([a-z]{2})(?:;|$)`)
const YEAR = 365 * 24 * 3600

const isLanguage = (code: string | undefined): code is Language =>
  languages.some((language) => language === code)

/** The language chosen on the site, else the first of the browser's that we speak, else Danish. */
export function languageOf(request: Request): Language {
  const chosen = chosenIn.exec(request.headers.get('cookie') ?? '')?.[1]
  if (isLanguage(chosen)) return chosen
  const header = request.headers.get('accept-language')
  if (header === null) return 'da'
  const asked = header.split(',').map((one) => one.trim().slice(0, 2).toLowerCase())
  return asked.find(isLanguage) ?? 'da'
}

/** Every text of the request comes out in its language. */
export const speak = createMiddleware<Web>(async (c, next) => {
  const language = languageOf(c.req.raw)
  c.set('language', language)
  await inLanguage(language, next)
})

/** The link of the language menu: remembers the choice and goes back to the page. */
export function chooseLanguage(c: Context<Web>) {
  const code = c.req.param('code')
  if (isLanguage(code))
    setCookie(c, cookieName(COOKIE, c.var.config), code, {
      path: '/',
      maxAge: YEAR,
      sameSite: 'Lax',
      httpOnly: true,
      secure: c.var.config.baseUrl.startsWith('https:'),
    })
  const to = c.req.query('til')
  return c.redirect(to === undefined ? '/' : ownPath(to), 303)
}
