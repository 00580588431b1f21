import type { Selectable } from 'kysely'
import {
  comingDates,
  greeterWords,
  type House,
  readInvitation,
  whereOn,
} from '#features/joining/index.ts'
import { postalLines } from '#features/notifying/index.ts'
import type { Tables } from '#platform/database/index.ts'
import { sendOnPaper } from '#platform/mail/index.ts'
import { languageNow } from '#platform/text/index.ts'
import { dayAndTime, midSentence } from '#platform/time/words.ts'
import type { Work } from '#platform/work.ts'
import { text } from './text/index.ts'

/** Who wants letters gets their place in writing: it waits in the print queue. */
export async function tellByLetter(
  work: Work,
  { config }: House,
  entry: Selectable<Tables['assisted']>,
  invitationId: string,
): Promise<void> {
  if (entry.reach !== 'letter') return
  const invitation = await readInvitation(work.db, invitationId, work.now)
  const [next] = invitation ? comingDates(invitation, work.now) : []
  if (!invitation || !next) return
  const { envelope_name: name, street, town } = entry
  const { title, welcome } = invitation
  const opening = [
    text('letterHello', { name: entry.first_name }),
    text('letterPlace', {
      title,
      when: midSentence(dayAndTime(next.startsAt, work.now)),
      where: whereOn(invitation, { occurrenceId: next.id }, work.now),
    }),
    ...(invitation.place_bus && !next.place
      ? [text('letterBus', { bus: invitation.place_bus })]
      : []),
    text('letterMeets', { greeter: greeterWords(welcome.greeter), meeting: welcome.meeting }),
  ]
  const closing = [text('letterCall', { phone: config.helpPhone.replaceAll(' ', '\u00a0') })]
  await sendOnPaper(work, {
    to: postalLines({ name, street, town }),
    about: [entry.id],
    subject: text('letterSubject', { title }),
    body: [...opening, ...closing].join('\n\n'),
    paper: { language: languageNow(), opening, sections: [], closing },
  })
}
