import { type Context, Hono } from 'hono'
import type { Web } from '#platform/http.tsx'
import { work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { anyone } from '#platform/who.ts'
import { LettersPage } from './pages/letters-page.tsx'
import { readStop, viewerOf } from './parties.ts'
import { findConversation } from './queries.ts'
import { text } from './text/index.ts'
import { turnLetters } from './turning.ts'
import { stopUrl } from './urls.ts'

/** One press stops the letters of one conversation; nobody signs in for it. */
export const stopRoutes = new Hono<Web>()

stopRoutes.get('/:token', anyone, async (c) => {
  const token = c.req.param('token')
  const { viewer, joiningId } = await readToken(c, token)
  const { db, now } = c.var
  const { title, muted } = found(await findConversation(db, viewer, joiningId, now()))
  const page = <LettersPage {...{ token, title, muted }} />
  return c.render(page, { title: text(muted ? 'mutedTitle' : 'lettersTitle'), personal: true })
})

stopRoutes.post('/:token', anyone, (c) => turn(c, c.req.param('token'), false))

stopRoutes.post('/:token/til', anyone, (c) => turn(c, c.req.param('token'), true))

async function turn(c: Context<Web>, token: string, on: boolean) {
  const { viewer, joiningId } = await readToken(c, token)
  await work(c, (w) => turnLetters(w, viewer, joiningId, on))
  return c.redirect(stopUrl(token), 303)
}

async function readToken(c: Context<Web>, token: string) {
  const party = found(readStop(c.var, token))
  return { viewer: await viewerOf(c.var.db, party), joiningId: party.joiningId }
}
