import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { askForCode } from './asking.ts'
import type { House } from './house.ts'
import { type Taken, takeInput } from './taking.ts'

/** Takes in what somebody writes themselves, and sends a code at once where they left an address. */
export async function saidOnPage(
  work: Work,
  house: House,
  said: Omit<Taken, 'channel' | 'meetingId' | 'saidOn'>,
): Promise<string> {
  const id = await takeInput(work, { ...said, channel: 'web', meetingId: null })
  if (said.contact) {
    const contact = await work.db
      .selectFrom('input_contact')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirst()
    await askForCode(work, house, found(contact))
  }
  return id
}
