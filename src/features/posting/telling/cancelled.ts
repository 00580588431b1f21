import { matteringOf } from '#features/invitations/index.ts'
import { after, type Job } from '#platform/feature.ts'
import { nobody, perform } from '#platform/work.ts'
import { text } from '../text/index.ts'
import { soonest } from './soonest.ts'
import { datesById, markTold, notYetTold } from './to-tell.ts'
import { tell } from './writing.ts'

export const tellOfCancelling = after(
  'invitation.cancelled',
  'posting.tell-of-cancelling',
  ({ invitationId }, outside) =>
    perform(outside, nobody, ({ db, jobs }) =>
      jobs.later(db, tellCancelled, { invitationId }, { once: invitationId }),
    ),
)

/** Writes once to each who was coming: it is cancelled. */
export const tellCancelled: Job<{ invitationId: string }> = {
  name: 'posting.tell-cancelled',
  run: ({ invitationId }, outside) =>
    perform(outside, nobody, async (work) => {
      const told = await notYetTold(work, invitationId)
      if (told?.invitation.status !== 'cancelled') return
      const dates = await datesById(
        work,
        told.joiners.flatMap(({ occurrence_id }) => occurrence_id ?? []),
      )
      for (const joiner of told.joiners) {
        const only = dates.get(joiner.occurrence_id ?? '') ?? null
        const over = only && Temporal.Instant.compare(only.overAt, work.now) <= 0
        const knows =
          only?.cancelled === true && joiner.told_sequence === told.invitation.sequence - 1
        if (over || knows) continue
        const about = { name: joiner.first_name, title: told.invitation.title }
        const letter = (link: string) => ({
          subject: text('cancelledLetterSubject', about),
          body: text('cancelledLetterBody', { ...about, phone: outside.config.helpPhone }),
          brief: text('cancelledBrief', { ...about, link }),
        })
        await tell(work, outside, {
          ...{ told, joiner, only, letter },
          news: 'cancelled',
          isOff: true,
          startsAt: soonest({ dates: [], series: [matteringOf(told.invitation)], only }, work.now),
        })
      }
      await markTold(work, told)
    }),
}
