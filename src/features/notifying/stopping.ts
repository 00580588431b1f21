import type { Config } from '#platform/config/index.ts'
import type { Signer } from '#platform/secret.ts'
import type { Work } from '#platform/work.ts'
import { type Kind, kinds } from './choices.ts'
import { choose } from './choosing.ts'
import { chosenByPerson } from './chosen.ts'
import { stopUrl } from './urls.ts'

const PURPOSE = 'notices'

/** What a stop link stops: one kind, or all that is gathered in a letter. */
export type Stopped = Kind | 'gathered'

/** The link that stops a kind of message for somebody, without signing in. */
export const stopLink = (
  { config, signer }: { config: Config; signer: Signer },
  personId: string,
  stopped: Stopped,
): string => config.baseUrl + stopUrl(signer.sign(PURPOSE, `${personId}.${stopped}`))

/** What a link stops and for whom, or null where it was not made here. */
export function readStop(signer: Signer, token: string) {
  const [personId = '', stopped = ''] = signer.read(PURPOSE, token)?.split('.') ?? []
  return personId ? { personId, stopped: stopped as Stopped } : null
}

/** Stops them from now on; what waits already may still leave. Twice is once. */
export async function stop(
  work: Work,
  { personId, stopped }: { personId: string; stopped: Stopped },
) {
  const person = await chosenByPerson(work.db, personId)
  if (!person) return
  const { how } = person.choices
  const some = kinds.filter((kind) =>
    stopped === 'gathered' ? how[kind] === 'daily' || how[kind] === 'weekly' : kind === stopped,
  )
  for (const kind of some) await choose(work, personId, { kind, how: 'never' })
  await work.record('notices.stopped', { personId, kinds: some })
}

/** As it was before anybody chose. */
export async function startAgain({ db, record }: Work, personId: string, kind: Stopped) {
  await db
    .deleteFrom('notice_choice')
    .where('person_id', '=', personId)
    .where('kind', '=', kind as Kind)
    .execute()
  await record('notices.wanted-again', { personId, kind })
}
