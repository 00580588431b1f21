import { placeLink } from '#features/joining/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { sendLetter } from '#platform/mail/index.ts'
import { inLanguage } from '#platform/text/index.ts'
import type { Work } from '#platform/work.ts'
import { calendarFile } from './calendar-file.ts'
import type { JoinedDate, Joiner, Told } from './to-tell.ts'

interface Letter {
  subject: string
  body: string
}

interface News {
  told: Told
  joiner: Joiner
  only: JoinedDate | null
  news: 'changed' | 'cancelled'
  letter: (link: string) => Letter
}

/** Tells one person, in their language: by letter, or through the list of those to be called. */
export async function tell(work: Work, house: Outside, { told, joiner, only, news, letter }: News) {
  const { invitation } = told
  if (joiner.channel === 'phone') {
    const about = { joiningId: joiner.id, invitationId: invitation.id, news }
    return work.record('joiner.to-be-called', about)
  }
  const { baseUrl } = house.config
  const { language } = joiner
  await inLanguage(language, () =>
    sendLetter(work, {
      to: joiner.address,
      ...letter(placeLink(house, joiner)),
      calendar: calendarFile({ told, only, baseUrl, language }),
    }),
  )
}
