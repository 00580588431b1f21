import { sendLetter, sendSms } from '#platform/mail/index.ts'
import { inLanguage, languageOf } from '#platform/text/index.ts'
import type { Work } from '#platform/work.ts'
import type { Reach } from '../reach.ts'
import { text } from '../text/index.ts'

/** What is told: to the parent, and to the one it is about. */
export type News =
  | 'parentAsked'
  | 'parentYes'
  | 'parentYear'
  | 'parentGrown'
  | 'youngYes'
  | 'youngNo'
  | 'youngSilent'
  | 'youngTakenBack'

interface Told {
  to: Reach
  news: News
  values: { name: string; link: string; date?: string }
  /** Whom it tells of: when they are forgotten, so is this. */
  personId: string
  language: string
  /** It leaves, and is not kept. */
  fleeting?: boolean
}

/** A letter, or a text message where all we have is a number. */
export async function tell(work: Work, { to, news, values, personId, language, fleeting }: Told) {
  const spoken = languageOf(language)
  await inLanguage(spoken, async () => {
    const said = { date: '', ...values }
    const [sent, brief] = [{ to: to.address, about: [personId] }, text(`${news}Sms`, said)]
    const kept = fleeting ? { ...sent, about: [], fleeting } : sent
    if (to.channel === 'phone') return sendSms(work, { ...kept, body: brief })
    const words = { subject: text(`${news}Subject`, said), body: text(`${news}Body`, said) }
    await sendLetter(work, { ...kept, ...words, brief })
  })
}

/** The same to the young person, at each place they can be reached: at most a mail. */
export async function tellYoung(work: Work, told: Omit<Told, 'to'>) {
  const to = await work.db
    .selectFrom('reach')
    .select(['channel', 'address'])
    .where('person_id', '=', told.personId)
    .orderBy('channel')
    .executeTakeFirst()
  if (to) await tell(work, { ...told, to })
}
