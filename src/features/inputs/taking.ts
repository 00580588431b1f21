import { todayAt } from '#features/roles/index.ts'
import { newId } from '#platform/id.ts'
import type { Language } from '#platform/text/index.ts'
import type { Work } from '#platform/work.ts'
import type { Channel, Consent, Contact } from './kinds.ts'

export interface Taken {
  words: string
  consent: Consent
  channel: Channel
  area: string | null
  theme: string | null
  meetingId: string | null
  /** Kept only with the consent `tell-me`. */
  contact: Contact | null
  language: Language
  /** Today where nothing else is said. */
  saidOn?: Temporal.PlainDate
}

/** An employee wrote it down for somebody else, and may be asked what was meant. */
const isByHand = (channel: Channel) => channel !== 'web' && channel !== 'meeting'

/**
 * Takes in what somebody says, word for word. Nobody else reads it before an employee has. A contact
 * is asked for a code; a letter on paper needs none.
 */
export async function takeInput(
  work: Work,
  { consent, channel, area, theme, meetingId, contact, saidOn, ...said }: Taken,
): Promise<string> {
  const { db, now, actor, record } = work
  const id = newId()
  const none = { checked_at: null, lead_id: null, split_from: null }
  await db
    .insertInto('input')
    .values({
      ...{ id, ...said, consent, channel, area_id: area, theme_id: theme, meeting_id: meetingId },
      ...{ said_on: saidOn ?? todayAt(now), taken_at: now, is_shown: false, ...none },
      taken_by: isByHand(channel) ? actor.id : null,
    })
    .execute()
  if (contact && consent === 'tell-me')
    await db
      .insertInto('input_contact')
      .values({
        ...{ id, ...contact, language: said.language, asked_at: now, told_at: null },
        ...{ code_hash: null, code_tries: 0, code_expires_at: null },
        confirmed_at: contact.channel === 'paper' ? now : null,
      })
      .execute()
  await record('input.taken', { inputId: id, channel })
  return id
}
