import { invitationUrl } from '#features/invitations/index.ts'
import { type House, type JoinInput, join, useLink } from '#features/joining/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { type Actor, nobody, perform } from '#platform/work.ts'
import { storyPeople } from './people.ts'

const guests = ['Bodil', 'Anders', 'Sofie', 'Niels', 'Rukia', 'Jonas', 'Else', 'Viggo', 'Maja']

/** How many come to what, by title: the rings fill up, and the band room is full. */
const coming = {
  'Åbent øverum': 2,
  'Langsom tur i Dyrehaven': 3,
  'Brætspil for dig på 16-29': 3,
  'Kor uden noder': 3,
  'Sy og snak på flere sprog': 1,
} as const

/** Some join, so that the rings are not empty. One invitation is full; somebody asks first. */
export async function joinSome(outside: Outside): Promise<void> {
  const house: House = { config: outside.config, signer: outside.signer }
  let number = 0
  for (const [title, count] of Object.entries(coming)) {
    const id = await idOf(outside, title)
    for (let guest = 0; guest < count; guest++) await comes(id, number++)
  }
  const tour = await idOf(outside, 'Langsom tur i Dyrehaven')
  await does(storyPeople.inger, tour, said('Inger', storyPeople.inger.email, 'coming'))
  await asks(tour)

  async function comes(id: string, guest: number) {
    const name = guests[guest % guests.length] ?? 'Bodil'
    await does(nobody, id, said(name, `gaest${guest}@example.org`, 'coming'))
  }

  async function asks(id: string) {
    const question = 'Er der et sted at sidde undervejs?'
    await does(nobody, id, said('Amalie', 'amalie@example.org', 'asking', question))
  }

  async function does(actor: Actor, id: string, input: JoinInput) {
    const joined = await perform(outside, actor, (work) => join(work, house, id, input))
    if (joined.refusal !== null) throw new Error(`${invitationUrl(id)}: ${joined.refusal}`)
    if (joined.next === 'code')
      await perform(outside, actor, (work) => useLink(work, house, joined.askedId))
  }
}

/** An invitation of the story by its title. */
export async function idOf({ db }: Outside, title: string) {
  const { id } = await db
    .selectFrom('invitation')
    .select('id')
    .where('title', '=', title)
    .executeTakeFirstOrThrow()
  return id
}

function said(
  firstName: string,
  address: string,
  way: 'coming' | 'asking',
  question = '',
): JoinInput {
  return {
    reach: { channel: 'email', address },
    often: 'from-now-on',
    wish: {
      firstName,
      way,
      companions: 0,
      wantsCompanion: false,
      question,
      callTimes: [],
      occurrenceId: null,
    },
  }
}
