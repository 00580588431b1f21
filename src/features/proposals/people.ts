import { todayAt } from '#features/roles/index.ts'
import { hasSmsGateway } from '#platform/config/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { sendLetter, sendSms } from '#platform/mail/index.ts'
import { inLanguage, languageOf } from '#platform/text/index.ts'
import type { Work } from '#platform/work.ts'

/** Each once, by mail where they have one. */
const reached = ({ db }: Outside) =>
  db
    .selectFrom('reach')
    .innerJoin('person', 'person.id', 'reach.person_id')
    .select(['person.id', 'first_name', 'language', 'channel', 'address'])
    .distinctOn('person.id')
    .orderBy('person.id')
    .orderBy('channel')

export type Reached = Awaited<ReturnType<ReturnType<typeof reached>['execute']>>[number]

/** Those who sit by name in a council today. */
export function councilOf(outside: Outside, bodyId: string): Promise<Reached[]> {
  const today = todayAt(outside.now())
  return reached(outside)
    .innerJoin('body_seat', 'body_seat.person_id', 'person.id')
    .where('body_id', '=', bodyId)
    .where('from_on', '<=', today)
    .where((eb) => eb.or([eb('until_on', 'is', null), eb('until_on', '>=', today)]))
    .execute()
}

/** Those who write committees' answers. */
export const secretaries = (outside: Outside): Promise<Reached[]> =>
  reached(outside)
    .innerJoin('person_role', 'person_role.person_id', 'person.id')
    .where('role', '=', 'secretary')
    .where((eb) => eb.or([eb('until', 'is', null), eb('until', '>', outside.now())]))
    .execute()

interface Message {
  key: string
  words: (to: { person: string }) => { subject: string; body: string; brief: string }
}

/** One letter to each in their own language, or a text message to those without e-mail; once for a key. */
export async function tellEach(
  work: Work,
  { config }: Outside,
  people: readonly Reached[],
  { key, words }: Message,
): Promise<void> {
  for (const { id, first_name: person, language, channel, address } of people)
    await inLanguage(languageOf(language), async () => {
      const { subject, body, brief } = words({ person })
      const to = { to: address, key: `${key} ${id}`, about: [id] }
      if (channel === 'email') await sendLetter(work, { ...to, subject, body })
      else if (hasSmsGateway(config)) await sendSms(work, { ...to, body: brief })
    })
}
