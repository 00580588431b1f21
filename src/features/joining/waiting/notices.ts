import { dayAndTime, midSentence } from '#platform/time/words.ts'
import { whenWords, whereOn } from '../notices.ts'
import type { InvitationDetail } from '../queries.ts'
import type { JoiningRow } from '../tables.ts'
import { text } from '../text/index.ts'
import { wishIn } from '../wish.ts'

interface Offered {
  invitation: InvitationDetail
  joining: JoiningRow
  link: string
  endsAt: Temporal.Instant
  now: Temporal.Instant
}

/** There is a place, and until when it is held. */
export function offerLetter({ invitation, joining, link, endsAt, now }: Offered) {
  const { title } = invitation
  return {
    subject: text('offerLetterSubject', { title }),
    body: text('offerLetterBody', {
      name: joining.first_name,
      title,
      link,
      when: whenWords(invitation, wishIn(joining), now),
      where: whereOn(invitation, wishIn(joining), now),
      until: untilWords(endsAt, now),
    }),
  }
}

export const offerSms = ({ invitation, link, endsAt, now }: Offered) =>
  text('offerSms', { title: invitation.title, link, until: untilWords(endsAt, now) })

/** "tirsdag 24. november kl. 21.00" */
export const untilWords = (endsAt: Temporal.Instant, now: Temporal.Instant) =>
  midSentence(dayAndTime(endsAt, now))

export interface About {
  name: string
  title: string
  link: string
}

/** The place went on to the next, and whether one still waits. */
export const passedOnLetter = (about: About, waits: boolean) => ({
  subject: text('passedOnSubject', { title: about.title }),
  body: text(waits ? 'passedOnBody' : 'passedOnOutBody', { ...about }),
})

export const passedOnSms = (about: About, waits: boolean) =>
  text(waits ? 'passedOnSms' : 'passedOnOutSms', { ...about })

/** There is nothing to wait for any more. */
export const closedLetter = (about: About, cancelled: boolean) => ({
  subject: text('closedSubject', { title: about.title }),
  body: text(cancelled ? 'closedCancelledBody' : 'closedOverBody', { ...about }),
})

export const closedSms = (about: About, cancelled: boolean) =>
  text(cancelled ? 'closedCancelledSms' : 'closedOverSms', { ...about })

/** Somebody has started one like it: asked once, of those who ticked it. */
export const likeLetter = (about: About & { other: string }) => ({
  subject: text('likeSubject', { other: about.other }),
  body: text('likeBody', { ...about }),
})

export const likeSms = (about: About & { other: string }) => text('likeSms', { ...about })
