import { joiningsToTell, tellAccount } from '#features/joining/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { sendLetter, sendSms } from '#platform/mail/index.ts'
import { inLanguage } from '#platform/text/index.ts'
import type { Work } from '#platform/work.ts'
import type { DecisionRow } from './tables.ts'
import { text } from './text/index.ts'

/** Who had said yes does not stand at a closed door: they are told that it cannot be found. */
export async function tellJoiners(
  work: Work,
  house: Outside,
  { id, kind, subject_id, measure }: DecisionRow,
  title: string,
): Promise<void> {
  if (kind !== 'invitation' || (measure !== 'hidden' && measure !== 'removed')) return
  const about = { title, phone: house.config.helpPhone }
  for (const joining of await joiningsToTell(work.db, subject_id)) {
    const { id: joiningId, channel, address } = joining
    if (channel === 'helper') {
      const called = { joiningId, invitationId: subject_id, news: 'cancelled' } as const
      await work.record('joiner.to-be-called', called)
      continue
    }
    await inLanguage(joining.language, () => {
      const send = { to: address, key: `${id} ${joiningId}` }
      if (channel === 'phone') return sendSms(work, { ...send, body: text('joinerSms', about) })
      const letter = { subject: text('joinerSubject', about), body: text('joinerBody', about) }
      if (channel === 'account')
        return tellAccount(work, house, joining, { ...letter, brief: text('joinerSms', about) })
      return sendLetter(work, { ...send, ...letter })
    })
  }
}
