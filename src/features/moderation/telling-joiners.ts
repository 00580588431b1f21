import { joiningsToTell } from '#features/joining/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { sendLetter, sendSms } from '#platform/mail/index.ts'
import { inLanguage } from '#platform/text/index.ts'
import type { Work } from '#platform/work.ts'
import type { DecisionRow } from './tables.ts'
import { text } from './text/index.ts'

/** Who had said yes does not stand at a closed door: they are told that it cannot be found. */
export async function tellJoiners(
  work: Work,
  { config }: Outside,
  { id, kind, subject_id, measure }: DecisionRow,
  title: string,
): Promise<void> {
  if (kind !== 'invitation' || (measure !== 'hidden' && measure !== 'removed')) return
  const about = { title, phone: config.helpPhone }
  for (const { id: joiningId, channel, address, language } of await joiningsToTell(
    work.db,
    subject_id,
  )) {
    if (channel === 'helper') {
      const called = { joiningId, invitationId: subject_id, news: 'cancelled' } as const
      await work.record('joiner.to-be-called', called)
      continue
    }
    await inLanguage(language, () => {
      const send = { to: address, key: `${id} ${joiningId}` }
      if (channel === 'phone') return sendSms(work, { ...send, body: text('joinerSms', about) })
      const letter = { subject: text('joinerSubject', about), body: text('joinerBody', about) }
      return sendLetter(work, { ...send, ...letter })
    })
  }
}
