import { greeterWords, type InvitationDetail, whereOn } from '#features/joining/index.ts'
import { clock, dayAndTime, midSentence } from '#platform/time/words.ts'
import type { Reminder } from './due.ts'
import { text } from './text/index.ts'

interface About {
  reminder: Reminder
  invitation: InvitationDetail
  first_name: string
  first_time: boolean
  occurrence_id: string
  starts_at: Temporal.Instant
  all_day: boolean
  now: Temporal.Instant
  link: string
}

/** The reminder; somebody who has not been there before reads how a first visit goes. */
export function reminderLetter(about: About) {
  const { invitation, link, first_name, first_time } = about
  const { title, welcome } = invitation
  const words = {
    title,
    name: first_name,
    when: whenWords(about),
    where: whereOf(about),
    greeter: greeterWords(welcome.greeter),
    meeting: welcome.meeting,
    visit: first_time ? visitWords(welcome.steps) : '',
    link,
  }
  return about.reminder === 'soon'
    ? { subject: text('soonSubject', words), body: text('soonBody', words) }
    : { subject: text('tomorrowSubject', words), body: text('tomorrowBody', words) }
}

/** The same in one or two sentences. */
export const reminderSms = (about: About): string =>
  text(about.reminder === 'soon' ? 'soonSms' : 'tomorrowSms', {
    title: about.invitation.title,
    when: whenWords(about),
    where: whereOf(about),
    link: about.link,
  })

function whenWords({ reminder, starts_at, all_day, now }: About): string {
  if (all_day) return text('allDay')
  return reminder === 'soon'
    ? text('today', { time: clock(starts_at) })
    : midSentence(dayAndTime(starts_at, now))
}

const whereOf = ({ invitation, occurrence_id, now }: About) =>
  whereOn(invitation, { occurrenceId: occurrence_id }, now)

function visitWords(steps: readonly { title: string; text: string }[]): string {
  if (steps.length === 0) return ''
  const lines = steps.map(({ title, text: more }, number) =>
    [`${number + 1}. ${title}`, more].filter(Boolean).join('. '),
  )
  return text('firstVisit', { steps: lines.join('\n') })
}
