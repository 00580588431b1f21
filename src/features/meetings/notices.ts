import type { Config } from '#platform/config/index.ts'
import { dateWords, midSentence } from '#platform/time/words.ts'
import type { FoundMeeting } from './finding.ts'
import { whenWords, whereWords } from './pages/words.ts'
import { text } from './text/index.ts'
import { meetingUrl, paperUrl, promisesUrl } from './urls.ts'

interface About {
  config: Config
  now: Temporal.Instant
  to: { first_name: string; association: string }
}

/** The letter that asks an association to come. */
export function invitationLetter(meeting: FoundMeeting, { config, now, to }: About) {
  const about = {
    ...{ title: meeting.title, person: to.first_name, association: to.association },
    ...{ when: whenWords(meeting, now), where: whereWords(meeting) },
    questions: meeting.questions.map((one) => `– ${one.text}`).join('\n'),
    link: config.baseUrl + meetingUrl(meeting.id),
    paper: config.baseUrl + paperUrl(meeting.id),
    phone: config.helpPhone,
  }
  return { subject: text('letterSubject', about), body: text('letterBody', about) }
}

interface Due {
  person: string
  words: string
  title: string
  meetingId: string
  due: Temporal.PlainDate
}

/** The letter to somebody whose promise is due in a week. */
export function reminderLetter(
  { person, words, title, meetingId, due }: Due,
  { baseUrl, helpPhone: phone }: Config,
) {
  const link = baseUrl + promisesUrl(meetingId)
  const about = { person, words, title, due: midSentence(dateWords(due)), link, phone }
  return { subject: text('reminderSubject', about), body: text('reminderBody', about) }
}
