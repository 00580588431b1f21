import * as z from 'zod'
import { employeesSignedIn, signOutEverywhere } from '#features/people/index.ts'
import { type Config, hasSmsGateway } from '#platform/config/index.ts'
import { sendLetter, sendSms } from '#platform/mail/index.ts'
import { found } from '#platform/refusal.ts'
import { inLanguage, languageOf } from '#platform/text/index.ts'
import type { Work } from '#platform/work.ts'
import { reasonField } from './giving.ts'
import { text } from './text/index.ts'

export const signOutForm = z.object({ reason: reasonField })

/** A laptop is gone: its owner is signed out everywhere, and is told why. Throws NotFound. */
export async function signOutEmployee(
  work: Work,
  { config }: { config: Config },
  personId: string,
  reason: string,
): Promise<void> {
  found((await employeesSignedIn(work.db, work.now, personId))[0])
  await signOutEverywhere(work, personId, reason)
  await tell(work, config, personId, reason)
}

/** Who comes by the municipality's login may have no address: they read it where they sign in. */
async function tell(work: Work, config: Config, personId: string, reason: string): Promise<void> {
  const to = await work.db
    .selectFrom('reach')
    .innerJoin('person', 'person.id', 'reach.person_id')
    .select(['first_name', 'language', 'channel', 'address'])
    .where('person.id', '=', personId)
    .orderBy('channel')
    .executeTakeFirst()
  if (!to) return
  await inLanguage(languageOf(to.language), async () => {
    const about = { person: to.first_name, reason, phone: config.helpPhone }
    const letter = {
      subject: text('letter-signed-out-subject'),
      body: text('letter-signed-out', about),
    }
    if (to.channel === 'email') await sendLetter(work, { to: to.address, ...letter })
    else if (hasSmsGateway(config))
      await sendSms(work, { to: to.address, body: text('sms-signed-out', about) })
  })
}
