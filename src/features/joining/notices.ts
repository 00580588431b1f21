import { calendarUrl } from '#features/invitations/index.ts'
import { dayAndTime } from '#platform/time/words.ts'
import type { House } from './house.ts'
import { comingDates } from './join-refusal.ts'
import type { InvitationDetail } from './queries.ts'
import type { Wish } from './tables.ts'
import { text } from './text/index.ts'
import { isComing } from './wish.ts'
import { greeterWithin, greeterWords, whereWords } from './words.ts'

interface CodeWords {
  title: string
  code: string
  link: string
}

/** The letter with the code that says yes. */
export const codeLetter = (about: CodeWords & { name: string }) => ({
  subject: text('codeLetterSubject', { code: about.code, title: about.title }),
  body: text('codeLetterBody', { ...about }),
})

export const codeSms = (about: CodeWords) => text('codeSms', { ...about })

interface PlaceWords {
  invitation: InvitationDetail
  wish: Wish
  link: string
  now: Temporal.Instant
  house: House
}

/** One's place in writing: when, where, who, and the link that changes it. */
export function placeLetter({ invitation, wish, link, now, house }: PlaceWords) {
  const { title, welcome } = invitation
  const said = { name: wish.firstName, title, link }
  if (wish.way === 'asking')
    return {
      subject: text('askedLetterSubject', { title }),
      body: text('askedLetterBody', {
        ...said,
        greeter: greeterWithin(welcome.greeter),
        question: wish.question,
      }),
    }
  if (wish.way === 'waiting')
    return {
      subject: text('waitingLetterSubject', { title }),
      body: text('waitingLetterBody', said),
    }
  if (wish.way === 'calling')
    return { subject: text('callLetterSubject', { title }), body: text('callLetterBody', said) }
  return {
    subject: text('placeLetterSubject', { title }),
    body: text('placeLetterBody', {
      ...said,
      when: whenWords(invitation, wish, now),
      where: whereOn(invitation, wish, now),
      greeter: greeterWords(welcome.greeter),
      meeting: welcome.meeting,
      party: partyWords(wish),
      calendar: house.config.baseUrl + calendarUrl(invitation.id),
    }),
  }
}

export const placeSms = (about: { title: string; link: string; wish: Wish }) =>
  text(about.wish.way === 'waiting' ? 'waitingSms' : 'placeSms', {
    title: about.title,
    link: about.link,
  })

/** The date one comes to; for those from now on the next one. */
export function whenWords(
  invitation: Pick<InvitationDetail, 'dates'>,
  { occurrenceId }: Pick<Wish, 'occurrenceId'>,
  now: Temporal.Instant,
): string {
  const date = dateOf(invitation, occurrenceId, now)
  return date ? dayAndTime(date.startsAt, now) : ''
}

/** Where one goes on that date: elsewhere just that day, or as always. */
export function whereOn(
  invitation: InvitationDetail,
  { occurrenceId }: Pick<Wish, 'occurrenceId'>,
  now: Temporal.Instant,
): string {
  return dateOf(invitation, occurrenceId, now)?.place || whereWords(invitation)
}

/** The date one comes to, where it is still to come; for those from now on the next one. */
export const dateOf = (
  invitation: Pick<InvitationDetail, 'dates'>,
  occurrenceId: string | null,
  now: Temporal.Instant,
) => comingDates(invitation, now).find(({ id }) => occurrenceId === null || id === occurrenceId)

/** "Du kommer alene", "I er 3": how one comes, to the one who comes. */
export function partyWords({ companions, wantsCompanion }: Wish): string {
  if (wantsCompanion) return text('youWithSomebody')
  return companions > 0 ? text('youAndOthers', { others: companions }) : text('youAlone')
}

export interface Arrival {
  firstName: string
  wish: Wish
  title: string
  link: string
  when: string
  series: boolean
  /** They come through an employee. */
  helped: boolean
}

/** To a host: somebody comes, asks, or has changed something. First names only. */
export function hostLetter({ firstName, wish, title, link, when, series, helped }: Arrival) {
  const about = { name: firstName, title, link, when }
  if (wish.way === 'asking')
    return {
      subject: text('hostAskedSubject', about),
      body: text('hostAskedBody', { ...about, question: wish.question }),
      brief: text('hostAskedBrief', about),
    }
  const how = { how: howWords(wish), often: series ? oftenWords(wish) : '' }
  const said = { ...about, ...how, question: wish.question }
  const helpedBody = wish.question ? 'hostHelpedToldBody' : 'hostHelpedBody'
  return {
    subject: text('hostComesSubject', about),
    body: helped ? text(helpedBody, said) : text('hostComesBody', said),
    brief: text('hostComesBrief', about),
  }
}

export const hostLeftLetter = (about: { name: string; title: string; link: string }) => ({
  subject: text('hostLeftSubject', about),
  body: text('hostLeftBody', about),
  brief: text('hostLeftBrief', about),
})

/** To a host: somebody was forgotten, as they wished. It does not say who. */
export const hostForgottenLetter = (about: { title: string; link: string }) => ({
  subject: text('hostForgottenSubject', about),
  body: text('hostForgottenBody', about),
  brief: text('hostForgottenBrief', about),
})

/** How somebody comes, to the host. */
export function howWords(wish: Wish): string {
  if (!isComing(wish)) return ''
  if (wish.wantsCompanion) return text('comesWithCompanion')
  return wish.companions > 0 ? text('comesWith', { others: wish.companions }) : text('comesAlone')
}

interface Answered {
  /** It was something for the host to know, and no question. */
  isKnown: boolean
  name: string
  title: string
  greeter: string
  question: string
  answer: string
  link: string
}

/** The host's answer, through us: neither sees the other's address. */
export const answerLetter = (about: Answered) => ({
  subject: text(about.isKnown ? 'knownAnswerSubject' : 'answerSubject', { title: about.title }),
  body: text(about.isKnown ? 'knownAnswerBody' : 'answerBody', {
    ...about,
    greeter: greeterWords(about.greeter),
  }),
})

export const answerSms = (about: Answered) =>
  text('answerSms', { ...about, greeter: greeterWords(about.greeter) })

/** Whether somebody comes from now on, to the host of a series. */
export const oftenWords = ({ occurrenceId }: Pick<Wish, 'occurrenceId'>): string =>
  occurrenceId === null ? text('hostFromNowOn') : text('hostOnce')
