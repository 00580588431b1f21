import { type Context, Hono } from 'hono'
import { form, type Typed, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { MINUTES_TO_UNDO } from '#platform/undo.ts'
import { platformHost } from '#platform/who.ts'
import { answer, answerRefusal } from './answering.ts'
import { type Case, type DecisionOn, findCase, findComplaint } from './case-query.ts'
import { decide, decideForm } from './deciding.ts'
import { measuresFor } from './measures.ts'
import { CasePage, titleOf } from './pages/case-page.tsx'
import { subjects } from './subjects/index.ts'
import type { Kind } from './tables.ts'
import { undo, undoRefusal } from './undoing.ts'
import { caseUrl, complaintUrl, kindOf, undoUrl, waitingUrl } from './urls.ts'

/** Where a platform host reads what was reported or complained of, and decides. */
export const caseRoutes = new Hono<Web>()

caseRoutes.get('/meldinger/:kind/:id', platformHost, (c) => showCase(c))

caseRoutes.post('/meldinger/fortryd/:decision', platformHost, async (c) => {
  const { kind, subject_id, complaint_id } = await work(c, (w) => undo(w, c.req.param('decision')))
  return c.redirect(complaint_id ? complaintUrl(complaint_id) : caseUrl(kind, subject_id), 303)
})

caseRoutes.post('/meldinger/:kind/:id', platformHost, form(decideForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  if (!input) return showCase(c, typed)
  const kind = found(kindOf(c.req.param('kind')))
  const id = c.req.param('id')
  await work(c, (w) => decide(w, kind, id, input))
  return c.redirect(caseUrl(kind, id), 303)
})

caseRoutes.get('/klager/:id', platformHost, (c) => showComplaint(c))

caseRoutes.post('/klager/:id', platformHost, form(decideForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  if (!input) return showComplaint(c, typed)
  const { kind, subject_id } = await work(c, (w) => answer(w, c.req.param('id'), input))
  return c.redirect(caseUrl(kind, subject_id), 303)
})

async function showCase(c: Context<Web>, typed: Typed = {}) {
  const { db } = c.var
  const kind = found(kindOf(c.req.param('kind') ?? ''))
  const id = c.req.param('id') ?? ''
  const shown = await about(c, kind, id, await findCase(db, kind, id))
  const isPerson = kind === 'poster' || kind === 'noticer'
  found(shown.notices.length > 0 || shown.decisions.length > 0 || (isPerson && shown.seen) || null)
  const page = (
    <CasePage
      {...{ kind, typed, ...shown }}
      complaint={null}
      refusal={null}
      waits={shown.notices.length > 0 || isPerson}
      action={caseUrl(kind, id)}
    />
  )
  return c.render(page, { title: titleOf(kind, false), personal: true })
}

async function showComplaint(c: Context<Web>, typed: Typed = {}) {
  const { db, actor } = c.var
  const complaint = found(await findComplaint(db, c.req.param('id') ?? '', actor.id))
  const { kind, subject_id, decided_by, has_colleague: hasColleague } = complaint
  const shown = await about(c, kind, subject_id, complaint)
  const waits = !shown.decisions.some(({ complaint_id }) => complaint_id === complaint.id)
  const refusal = answerRefusal({ decidedBy: decided_by, actorId: actor.id, hasColleague })
  const page = (
    <CasePage
      {...{ kind, typed, ...shown, complaint, waits }}
      refusal={waits ? refusal : null}
      action={complaintUrl(complaint.id)}
    />
  )
  return c.render(page, { title: titleOf(kind, true), personal: true })
}

/** What is known of a thing: as it stands, what was said about it, what was decided. */
async function about(c: Context<Web>, kind: Kind, id: string, known: Case) {
  const { db, problems } = c.var
  const now = c.var.now()
  const subject = subjects[kind]
  const { notices, decisions, counts } = known
  const [last] = decisions
  const concerned = kind === 'poster' ? null : last?.concerned_id
  return {
    ...{ decisions, counts, problems, now, measures: measuresFor(kind), backHref: waitingUrl },
    seen: await subject.find(db, id),
    notices: notices.map((one) => ({
      ...one,
      noticerHref: one.hash ? caseUrl('noticer', one.hash) : null,
    })),
    undo: undoOf(last, now),
    posterHref: concerned ? caseUrl('poster', concerned) : null,
  }
}

const undoOf = (last: DecisionOn | undefined, now: Temporal.Instant) =>
  last && undoRefusal({ ...last, undone: false }, now) === null
    ? { action: undoUrl(last.id), minutes: MINUTES_TO_UNDO }
    : null
