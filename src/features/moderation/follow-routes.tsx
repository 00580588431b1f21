import { type Context, Hono } from 'hono'
import { type Law, lawOf } from '#features/municipality/index.ts'
import { form, type Typed, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { anyone } from '#platform/who.ts'
import { complain, complaintForm, complaintRefusal, complainUntil } from './complaining.ts'
import { readNotice, readStatement } from './house.ts'
import type { ComplainingProps } from './pages/complaining.tsx'
import { FollowPage } from './pages/follow-page.tsx'
import { StatementPage } from './pages/statement-page.tsx'
import { type FoundDecision, findDecision, findNotice } from './queries.ts'
import { text } from './text/index.ts'
import { complainAsNoticerUrl, complainUrl, followUrl, statementUrl } from './urls.ts'

/** The page of one's own notice, and the reasons of a decision: both opened by a signed link. */
export const followRoutes = new Hono<Web>()

followRoutes.get('/meldt/:token', anyone, (c) => showNotice(c))

followRoutes.post('/meldt/:token/klage', anyone, form(complaintForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  if (!input) return showNotice(c, typed)
  const token = c.req.param('token')
  const id = found(readNotice(c.var, token))
  const notice = found(await findNotice(c.var.db, id, c.var.now()))
  const about = { decisionId: found(notice.decisionId), side: 'noticer' as const, noticeId: id }
  await work(c, (w) => complain(w, about, input.words))
  return c.redirect(followUrl(token), 303)
})

followRoutes.get('/afgjort/:token', anyone, (c) => showStatement(c))

followRoutes.post('/afgjort/:token/klage', anyone, form(complaintForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  if (!input) return showStatement(c, typed)
  const token = c.req.param('token')
  const about = { decisionId: found(readStatement(c.var, token)), noticeId: null }
  await work(c, (w) => complain(w, { ...about, side: 'concerned' }, input.words))
  return c.redirect(statementUrl(token), 303)
})

async function showNotice(c: Context<Web>, typed: Typed = {}) {
  const { db } = c.var
  const now = c.var.now()
  const token = c.req.param('token') ?? ''
  const id = found(readNotice(c.var, token))
  const [notice, law] = await Promise.all([findNotice(db, id, now), lawOf(db)])
  const { kind, title, decisionId, email, ...said } = found(notice)
  const decision = decisionId ? await findDecision(db, decisionId, now) : undefined
  const own = decision?.complaints.find(({ notice_id }) => notice_id === id)
  const action = complainAsNoticerUrl(token)
  const page = (
    <FollowPage
      notice={{ ...said, answerable: email !== '' }}
      title={kind === 'message' || !title ? text(`kind-${kind}`) : title}
      answer={
        decision
          ? { decision, complaining: complaining(c, { decision, own, action, law, typed }) }
          : null
      }
    />
  )
  return c.render(page, {
    title: text(decision ? 'followTitleDecided' : 'followTitle'),
    personal: true,
  })
}

async function showStatement(c: Context<Web>, typed: Typed = {}) {
  const { db } = c.var
  const token = c.req.param('token') ?? ''
  const id = found(readStatement(c.var, token))
  const [decided, law] = await Promise.all([findDecision(db, id, c.var.now()), lawOf(db)])
  const decision = found(decided)
  const { kind, title, complaints } = decision
  const own = complaints.find(({ side }) => side === 'concerned')
  const action = complainUrl(token)
  const page = (
    <StatementPage
      decision={decision}
      title={title ?? text('statementGone')}
      {...complaining(c, { decision, own, action, law, typed })}
    />
  )
  const isPerson = kind === 'poster' || kind === 'noticer'
  return c.render(page, {
    title: text(isPerson ? 'statementTitlePause' : 'statementTitle'),
    personal: true,
  })
}

interface Complained {
  decision: FoundDecision
  own: FoundDecision['complaints'][number] | undefined
  action: string
  law: Law
  typed: Typed
}

function complaining(
  { var: { problems, now } }: Context<Web>,
  { decision, own, action, law, typed }: Complained,
): ComplainingProps {
  const asked = { ...decision, complained: own !== undefined }
  return {
    complaint: own,
    refusal: complaintRefusal(asked, law.complaintMonths, now()),
    until: complainUntil(decision.decided_at, law.complaintMonths),
    ...{ action, law, problems, typed },
  }
}
