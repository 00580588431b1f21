import { type Before, editsOf, matteringOf } from '#features/invitations/index.ts'
import { after, type Job } from '#platform/feature.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { nobody, perform, type Work } from '#platform/work.ts'
import { changedLetter } from './changed-letter.ts'
import { knownTo } from './changes.ts'
import { dateNews, knownDates } from './date-news.ts'
import { type Difference, differences } from './differences.ts'
import { soonest } from './soonest.ts'
import {
  datesById,
  type JoinedDate,
  type Joiner,
  markTold,
  notYetTold,
  type Told,
} from './to-tell.ts'
import { tell } from './writing.ts'

/** Several changes within ten minutes become one letter. */
const SECONDS = 600
/** Nobody is to stand at a closed door: what begins soon is told soon. */
const SOON_HOURS = 3
const SOON_SECONDS = 60

export const tellOfChangeSoon = after(
  'invitation.changed',
  'posting.tell-of-change-soon',
  ({ invitationId }, outside) => tellSoon(invitationId, outside, false),
)

export const tellOfDatesSoon = after(
  'dates.changed',
  'posting.tell-of-dates-soon',
  async ({ invitationId, sequence }, outside) => {
    const edits = await editsOf(outside.db, invitationId)
    const dates = edits.find((edit) => edit.sequence === sequence)?.dates ?? []
    const soon = outside.now().add({ hours: SOON_HOURS })
    const isSoon = dates.some(
      ({ startsAt }) => Temporal.Instant.compare(Temporal.Instant.from(startsAt), soon) < 0,
    )
    return tellSoon(invitationId, outside, isSoon)
  },
)

const tellSoon = (invitationId: string, outside: Outside, isSoon: boolean) =>
  perform(outside, nobody, ({ db, jobs }) =>
    jobs.later(
      db,
      tellOfChange,
      { invitationId },
      isSoon
        ? { once: `${invitationId} soon`, afterSeconds: SOON_SECONDS }
        : { once: invitationId, afterSeconds: SECONDS },
    ),
  )

/** Writes once to each who joined and does not know what is new. */
export const tellOfChange: Job<{ invitationId: string }> = {
  name: 'posting.tell-of-change',
  run: ({ invitationId }, outside) =>
    perform(outside, nobody, async (work) => {
      const told = await notYetTold(work, invitationId)
      if (told?.invitation.status !== 'published') return
      const changes = await editsOf(work.db, invitationId)
      const dates = await datesById(work, [
        ...told.joiners.flatMap(({ occurrence_id }) => occurrence_id ?? []),
        ...changes.flatMap((change) => change.dates.map(({ id }) => id)),
      ])
      for (const joiner of told.joiners) {
        const news = newsTo(joiner, { told, changes, dates, now: work.now })
        if (news.dates.length + news.found.length === 0) continue
        const isOff = news.found.length === 0 && news.only?.cancelled === true
        await tell(work, outside, {
          told,
          joiner,
          only: news.only,
          news: isOff ? 'cancelled' : 'changed',
          isOff: isOff || news.dates.some(({ kind }) => kind === 'off'),
          startsAt: soonest(news, work.now),
          letter: (link: string) =>
            changedLetter({ told, joiner, ...news, isOff, link, now: work.now }),
        })
      }
      await markTold(work, told)
    }),
}

interface Known {
  told: Told
  changes: readonly Before[]
  dates: ReadonlyMap<string, JoinedDate>
  now: Work['now']
}

/** What is new to one person: about the dates they come to, and about all of it. */
function newsTo(joiner: Joiner, { told, changes, dates, now }: Known) {
  const only = dates.get(joiner.occurrence_id ?? '') ?? null
  const known = { toldSequence: joiner.told_sequence, only: joiner.occurrence_id }
  const ofDates = dateNews(knownDates(changes, known), dates, now)
  const was = knownTo(joiner.told_sequence, changes)
  const found = was ? differences(was, matteringOf(told.invitation), now) : []
  const isTold = ofDates.length > 0
  const matters = newsFor(only, found, isTold, now)
  const series = was && matters.length > 0 ? [was, matteringOf(told.invitation)] : []
  return { only, was, dates: ofDates, found: matters, series }
}

/** Of what is different, what is news to somebody who comes on one date only. */
function newsFor(
  only: JoinedDate | null,
  found: Difference[],
  isTold: boolean,
  now: Temporal.Instant,
) {
  if (!only) return found
  if (Temporal.Instant.compare(only.overAt, now) <= 0) return []
  return only.cancelled && !isTold && only.gone ? found : found.filter((one) => one !== 'when')
}
