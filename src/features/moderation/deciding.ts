import * as z from 'zod'
import { newId } from '#platform/id.ts'
import { refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { carryOut } from './carrying-out.ts'
import { holdThing } from './current.ts'
import { measuresFor } from './measures.ts'
import { grounds, weeks } from './rules.ts'
import { isOpenNotice } from './standing.ts'
import { subjects } from './subjects/index.ts'
import { type DecisionRow, type Kind, type Measure, measures } from './tables.ts'
import { text } from './text/index.ts'
import { wasWarned } from './warning.ts'

const MOST = 2000
const always = { when: () => true }

const line = (most: number) =>
  z
    .string({ error: () => text('oneAnswer') })
    .trim()
    .max(most, { error: () => text('tooLong', { most }) })
    .default('')

/** What somebody at the municipality decides, with the facts and what it rests on. */
export const decideForm = z
  .object({
    measure: z.enum(measures, { error: () => text('measureMissing') }),
    ground: z.enum(['', ...grounds], { error: () => text('groundMissing') }).default(''),
    law: line(200),
    facts: line(MOST).refine((facts) => facts !== '', { error: () => text('factsMissing') }),
    weeks: z.enum(['', ...weeks], { error: () => text('weeksMissing') }).default(''),
  })
  .refine(({ measure, ground }) => measure === 'left' || Boolean(ground), {
    ...always,
    path: ['ground'],
    error: () => text('groundMissing'),
  })
  .refine(({ ground, law }) => ground !== 'law' || Boolean(law), {
    ...always,
    path: ['law'],
    error: () => text('lawMissing'),
  })
  .refine(({ measure, weeks }) => measure !== 'paused' || Boolean(weeks), {
    ...always,
    path: ['weeks'],
    error: () => text('weeksMissing'),
  })

export type Decided = z.output<typeof decideForm>

/** Why this cannot be decided so, or null. A pause comes after a warning, and never by itself. */
export function decideRefusal(about: {
  allowed: readonly Measure[]
  measure: Measure
  waits: boolean
  warned: boolean
}) {
  if (!about.allowed.includes(about.measure)) return 'measure-other'
  if (!about.waits) return 'notice-decided'
  return about.measure === 'paused' && !about.warned ? 'not-warned' : null
}

/** A person decides on all that was said about one thing. Gives the decision's id. */
export async function decide(work: Work, kind: Kind, id: string, said: Decided): Promise<string> {
  await holdThing(work, kind, id)
  const notices = await work.db
    .selectFrom('content_notice')
    .select('id')
    .where('kind', '=', kind as 'wish')
    .where('subject_id', '=', id)
    .where(isOpenNotice)
    .execute()
  refuseIf(
    decideRefusal({
      allowed: measuresFor(kind),
      measure: said.measure,
      waits: notices.length > 0 || kind === 'poster' || kind === 'noticer',
      warned: await wasWarned(work.db, kind, id),
    }),
  )
  return write(work, { kind, id, said, from: null, complaintId: null, notices })
}

/** A person decides of their own accord: nobody has reported it. Gives the decision's id. */
export async function decideUnasked(
  work: Work,
  kind: Kind,
  id: string,
  said: Pick<Decided, 'measure' | 'ground' | 'facts'>,
): Promise<string> {
  await holdThing(work, kind, id)
  const allowed = measuresFor(kind)
  refuseIf(decideRefusal({ allowed, measure: said.measure, waits: true, warned: false }))
  const whole = { ...said, law: '', weeks: '' as const }
  return write(work, { kind, id, said: whole, from: null, complaintId: null, notices: [] })
}

interface Written {
  kind: Kind
  id: string
  said: Decided
  /** What holds just now, when this is the answer to a complaint. */
  from: DecisionRow | null
  complaintId: string | null
  notices: { id: string }[]
}

/** Writes a decision and carries it out. */
export async function write(work: Work, written: Written): Promise<string> {
  const { db, actor, now, record } = work
  const { kind, id, said, from, complaintId, notices } = written
  const { measure, facts, law } = said
  const [concerned] = await subjects[kind].concerned(db, id)
  const until = measure === 'paused' ? now.add({ hours: 24 * 7 * Number(said.weeks) }) : null
  const was = await carryOut(work, { kind, id, from, to: { measure, facts, until } })
  const decisionId = newId()
  const ground = measure === 'left' ? '' : said.ground
  await db
    .insertInto('content_decision')
    .values({
      ...{ id: decisionId, kind, subject_id: id, measure, facts, until, was },
      ...{ ground, law: ground === 'law' ? law : '', automated: false },
      ...{ concerned_id: concerned?.personId ?? null, complaint_id: complaintId },
      ...{ decided_by: actor.id, decided_at: now },
    })
    .execute()
  if (notices.length > 0)
    await db
      .insertInto('content_decision_notice')
      .values(notices.map((one) => ({ decision_id: decisionId, notice_id: one.id })))
      .execute()
  await record('moderation.decided', { decisionId, kind })
  return decisionId
}
