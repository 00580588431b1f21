import { type Context, Hono } from 'hono'
import type { Web } from '#platform/http.tsx'
import { found, refuseIf } from '#platform/refusal.ts'
import { dayAndTime } from '#platform/time/words.ts'
import { anyone } from '#platform/who.ts'
import { type Actor, perform, type Work } from '#platform/work.ts'
import { affirm, affirmRefusal } from './affirming.ts'
import { end } from './ending.ts'
import { linkRefusal, readToken } from './link.ts'
import { EndPage } from './pages/end-page.tsx'
import { QuestionPage } from './pages/question-page.tsx'
import { findAsked } from './queries.ts'
import { text } from './text/index.ts'
import { questionUrl, stillTrueUrl } from './urls.ts'

/** Answering from the letter: the link lets one person answer for one series, and do no more. */
export const answerRoutes = new Hono<Web>()

answerRoutes.get('/svar/:token', anyone, async (c) => {
  const { asked, id, isOld } = await whatIsAsked(c)
  if (isOld) return c.redirect(stillTrueUrl(id), 303)
  const now = c.var.now()
  const page = (
    <QuestionPage
      token={c.req.param('token')}
      {...{ id, now }}
      title={asked.title}
      when={asked.next_starts_at ? dayAndTime(asked.next_starts_at, now) : ''}
      where={asked.place ?? (asked.place_text || asked.area)}
      stage={asked.stage ?? 'fresh'}
      affirmedAt={asked.affirmed_at}
      isOver={affirmRefusal(asked, now) !== null}
    />
  )
  return c.render(page, { title: text('title'), personal: true })
})

answerRoutes.get('/svar/:token/slut', anyone, async (c) => {
  const { asked, id, isOld } = await whatIsAsked(c)
  if (isOld) return c.redirect(stillTrueUrl(id), 303)
  const token = c.req.param('token')
  if (affirmRefusal(asked, c.var.now())) return c.redirect(questionUrl(token), 303)
  const page = <EndPage token={token} title={asked.title} />
  return c.render(page, { title: text('endTitle', asked), personal: true })
})

answerRoutes.post('/svar/:token/ja', anyone, (c) => answer(c, affirm))

answerRoutes.post('/svar/:token/slut', anyone, (c) => answer(c, end))

async function answer(c: Context<Web>, command: (work: Work, id: string) => Promise<void>) {
  const { id, actor, isOld } = await whatIsAsked(c)
  refuseIf(linkRefusal({ isOld }))
  await perform(c.var, actor, (work) => command(work, id))
  return c.redirect(questionUrl(c.req.param('token') ?? ''), 303)
}

/** Throws NotFound for a link that was not made here, and for who invites there no more. */
async function whatIsAsked(c: Context<Web>) {
  const { db, signer } = c.var
  const read = found(readToken(signer, c.req.param('token') ?? '', c.var.now()))
  const actor: Actor = { id: read.personId, name: '', roles: [] }
  const asked = found(await findAsked(db, actor, read.invitationId))
  return { asked, actor, id: asked.id, isOld: read.isOld }
}
