import {
  confirmWish,
  decideWish,
  makeWish,
  sayMeToo,
  type WishInput,
} from '#features/wishes/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { type Actor, nobody, perform } from '#platform/work.ts'
import { storyPeople } from './people.ts'

interface Wished extends WishInput {
  by: Actor
  daysAgo: number
  /** How many others want the same. */
  others: number
}

const wished = (
  words: string,
  areaId: string,
  { by = nobody, daysAgo = 0, others = 0, ageFrom = null, ageTo = null }: Partial<Wished> = {},
): Wished => ({ words, areaId, by, daysAgo, others, ageFrom, ageTo, contact: null })

const shown: Wished[] = [
  wished('at spille kort om eftermiddagen', 'skanderborg', { daysAgo: 40, others: 6 }),
  wished('et band, hvor man må øve sig', 'ry', { daysAgo: 24, others: 4, ageFrom: 16, ageTo: 25 }),
  wished('at gå en langsom tur hver onsdag', 'galten', {
    by: storyPeople.inger,
    daysAgo: 16,
    others: 3,
  }),
  wished('at lave mad fra mange lande sammen', 'hoerning', {
    by: storyPeople.amal,
    daysAgo: 9,
    others: 5,
  }),
  wished('at lære at reparere min egen cykel', 'ry', { daysAgo: 5 }),
  wished('at bade om vinteren sammen med andre', 'ry', { daysAgo: 2, others: 1 }),
]

const waiting: Wished[] = [
  wished('at læse den samme bog og tale om den', 'skanderborg', { daysAgo: 1 }),
  wished('et sted at tegne om aftenen', 'ry', { by: storyPeople.malte }),
]

/** What some would like. Two wishes wait to be read. */
export async function wishSome(outside: Outside): Promise<void> {
  let guest = 0
  for (const wish of shown) {
    const id = await writes(outside, wish)
    const at = { ...outside, now: () => whenOf(outside, wish).add({ hours: 1 }) }
    await perform(at, storyPeople.kim, (work) =>
      decideWish(work, id, { decision: 'shown', reason: '' }),
    )
    for (let other = 0; other < wish.others; other++) await saysSo(at, id, guest++)
  }
  for (const wish of waiting) await writes(outside, wish)
}

const whenOf = ({ now }: Outside, { daysAgo }: Wished) =>
  now().subtract({ hours: 24 * daysAgo + 2 })

async function writes(outside: Outside, wish: Wished): Promise<string> {
  const at = { ...outside, now: () => whenOf(outside, wish) }
  const { voiceId } = await perform(at, wish.by, (work) => makeWish(work, outside, wish))
  const { wish_id } = await outside.db
    .selectFrom('wish_voice')
    .select('wish_id')
    .where('id', '=', voiceId)
    .executeTakeFirstOrThrow()
  return wish_id
}

async function saysSo(outside: Outside, wishId: string, guest: number) {
  const reach = { channel: 'email', address: `oensker${guest}@example.org` } as const
  const { voiceId } = await perform(outside, nobody, (work) =>
    sayMeToo(work, outside, wishId, reach),
  )
  await perform(outside, nobody, (work) => confirmWish(work, voiceId))
}
