import { describe, expect, test } from 'vitest'
import type { NoticeKind } from '#features/municipality/index.ts'
import { answer } from './answering.ts'
import { complain } from './complaining.ts'
import { decide } from './deciding.ts'
import { type Effect, effects, measuresFor } from './measures.ts'
import type { Measure } from './tables.ts'
import { said } from './test-moderation.ts'
import { posted, type Staffed, staffed } from './test-posted.ts'

const answered = (measure: Measure) => ({
  ...{ measure, ground: measure === 'left' ? ('' as const) : ('2' as const), law: '' },
  ...{ facts: 'Vi har set på det.', weeks: '' as const },
})

async function report({ db, time }: Staffed, kind: NoticeKind, subject_id: string) {
  const { words, name, email } = said
  await db
    .insertInto('content_notice')
    .values({
      ...{ id: 'n', kind, subject_id, words, name, email, at: time.at },
      ...{ reason: 'threat', language: 'da', good_faith: true },
    })
    .execute()
}

const things = Object.keys(posted) as NoticeKind[]
const rows = things.flatMap((kind) =>
  measuresFor(kind).map((measure) => ({ kind, measure, ...(effects[kind][measure] as Effect) })),
)

describe('what comes of a decision', () => {
  test.each(rows)(
    '$kind, $measure: seen by $seenBy, and back when a complaint is won',
    async (row) => {
      const { kind, measure, seenBy } = row
      const w = await staffed()
      const { id, ...seen } = await posted[kind](w)
      const sees = async () => ({ all: await seen.all(), poster: await seen.poster() })
      expect(await sees()).toEqual({ all: true, poster: true })
      await report(w, kind, id)
      const decisionId = await w.does(w.ids.yusuf, (work) =>
        decide(work, kind, id, answered(measure)),
      )
      expect(await sees()).toEqual({ all: seenBy === 'all', poster: seenBy !== 'nobody' })
      w.time.at = w.time.at.add({ minutes: 11 })
      const about = { decisionId, side: 'concerned' as const, noticeId: null }
      await w.does(w.ids.yusuf, (work) => complain(work, about, 'Det er ikke rigtigt'))
      const { id: complaint } = await w.db
        .selectFrom('content_complaint')
        .select('id')
        .executeTakeFirstOrThrow()
      await w.does(w.ids.mona, (work) => answer(work, complaint, answered('left')))
      expect(await sees()).toEqual({ all: true, poster: true })
    },
  )

  const away = rows.filter(({ seenBy, kind }) => seenBy !== 'all' && kind !== 'invitation')
  test.each(away)(
    '$kind, $measure: can be put right by who posted it: $canBeMended',
    async (row) => {
      const { kind, measure, canBeMended } = row
      const w = await staffed()
      const { id, mend, poster } = await posted[kind](w)
      await report(w, kind, id)
      await w.does(w.ids.yusuf, (work) => decide(work, kind, id, answered(measure)))
      const status = await mend?.()
      expect(status === 303).toBe(canBeMended)
      expect(await poster()).toBe(row.seenBy === 'poster')
    },
  )

  test('every thing can be left and removed, and no restriction is without a way back', () => {
    for (const kind of things)
      expect(measuresFor(kind)).toEqual(expect.arrayContaining(['left', 'removed']))
    expect(rows.filter(({ seenBy, canBeMended }) => canBeMended && seenBy !== 'poster')).toEqual([])
  })
})
