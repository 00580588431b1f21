import * as z from 'zod'
import type { Config } from '#platform/config/index.ts'
import { sendLetter } from '#platform/mail/index.ts'
import { inLanguage, languageOf } from '#platform/text/index.ts'
import type { Work } from '#platform/work.ts'
import type { ProposalRow } from '../tables.ts'
import { text } from '../text/index.ts'
import { meetingPlaceUrl, placesUrl } from '../urls.ts'

export interface House {
  config: Pick<Config, 'baseUrl' | 'helpPhone'>
}

type Answer = { placeId: string } | { reason: string }

/** A letter with the answer, where an e-mail address was left; others are called. */
export async function tellProposer(
  work: Work,
  { config }: House,
  { contact, language, name }: Pick<ProposalRow, 'contact' | 'language' | 'name'>,
  answer: Answer,
): Promise<void> {
  const to = z.email().safeParse(contact)
  if (!to.success) return
  const { baseUrl, helpPhone: phone } = config
  const letter = inLanguage(languageOf(language), () =>
    'placeId' in answer
      ? {
          subject: text('approvedSubject', { name }),
          body: text('approvedBody', { name, link: baseUrl + meetingPlaceUrl(answer.placeId) }),
        }
      : {
          subject: text('refusedSubject', { name }),
          body: text('refusedBody', {
            ...{ name, reason: answer.reason, phone },
            link: baseUrl + placesUrl,
          }),
        },
  )
  await sendLetter(work, { to: to.data, ...letter })
}
