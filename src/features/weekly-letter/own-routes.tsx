import { Hono } from 'hono'
import { type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { anyone } from '#platform/who.ts'
import { keep } from './confirming.ts'
import { readToken } from './house.ts'
import { OwnLetterPage } from './pages/own-letter-page.tsx'
import { findLetter } from './queries.ts'
import { text } from './text/index.ts'
import { ownLetterUrl } from './urls.ts'
import { wantedWords } from './wanted-words.ts'

/** One's own letter, opened by the link in each of them: keep it, or stop it. */
export const ownRoutes = new Hono<Web>()

ownRoutes.get('/mit/:token', anyone, async (c) => {
  const token = c.req.param('token')
  const letter = found(await findLetter(c.var.db, found(readToken(c.var, token))))
  const page = (
    <OwnLetterPage {...{ token, letter }} words={wantedWords(letter)} now={c.var.now()} />
  )
  const title = text(letter.confirmed_at ? 'ownTitle' : 'confirmTitle')
  return c.render(page, { title, personal: true })
})

/** A program that only looks at links confirms nothing: a person presses the button. */
ownRoutes.post('/mit/:token', anyone, async (c) => {
  const token = c.req.param('token')
  await work(c, (w) => keep(w, found(readToken(c.var, token))))
  return c.redirect(ownLetterUrl(token), 303)
})
