import { type House, type JoinInput, join, leave, useLink } from '#features/joining/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { type Actor, nobody, perform } from '#platform/work.ts'
import { idOf } from './joinings.ts'
import { storyPeople } from './people.ts'

/** Three wait for the band room, one after the other; then somebody leaves, and Malte is asked. */
export async function someWait(outside: Outside): Promise<void> {
  const house: House = { config: outside.config, signer: outside.signer }
  const { malte, amal } = storyPeople
  const room = await idOf(outside, 'Åbent øverum')
  await waits(malte, said(malte.name, malte.email), 6)
  await waits(amal, said(amal.name, amal.email), 5)
  await waits(nobody, said('Ella', 'ella@example.org'), 4)
  const { id } = await outside.db
    .selectFrom('joining')
    .select('id')
    .where('invitation_id', '=', room)
    .where('way', '=', 'coming')
    .orderBy('address')
    .executeTakeFirstOrThrow()
  await perform(outside, nobody, (work) => leave(work, house, id))

  async function waits(actor: Actor, input: JoinInput, hoursAgo: number) {
    const at = { ...outside, now: () => outside.now().subtract({ hours: hoursAgo }) }
    const joined = await perform(at, actor, (work) => join(work, house, room, input))
    if (joined.refusal === null && joined.next === 'code')
      await perform(at, actor, (work) => useLink(work, house, joined.askedId))
  }
}

const said = (firstName: string, address: string): JoinInput => ({
  reach: { channel: 'email', address },
  often: 'from-now-on',
  wish: {
    firstName,
    way: 'waiting',
    companions: 0,
    wantsCompanion: false,
    question: '',
    callTimes: [],
    occurrenceId: null,
    wantsLike: true,
  },
})
