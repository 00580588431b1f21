import { hasSmsGateway } from '#platform/config/index.ts'
import { sendLetter, sendSms } from '#platform/mail/index.ts'
import { inLanguage } from '#platform/text/index.ts'
import type { Work } from '#platform/work.ts'
import { type House, placeLink } from '../house.ts'
import type { JoiningRow } from '../tables.ts'
import { tellAccount } from '../telling-accounts.ts'

interface Words {
  letter: () => { subject: string; body: string }
  sms: () => string
}

/** To one who waits, in their language. Who cannot be written to is called, from the call list. */
export async function writeTo(
  work: Work,
  house: House,
  joining: JoiningRow,
  words: (link: string) => Words,
): Promise<void> {
  const { address, channel, language } = joining
  const to = { to: address, about: [joining.invitation_id] }
  const { letter, sms } = words(placeLink(house, joining))
  await inLanguage(language, async () => {
    if (channel === 'account')
      await tellAccount(work, house, joining, { ...letter(), brief: sms() })
    else if (channel === 'email') await sendLetter(work, { ...to, ...letter() })
    else if (channel === 'phone' && hasSmsGateway(house.config))
      await sendSms(work, { ...to, body: sms() })
  })
}
