import { expect, test } from 'vitest'
import { askToJoin, joinWithCode } from '#test/support/joining.ts'
import { ib, inAWeek } from '#test/support/waiting.ts'
import { world } from '#test/world.ts'
import { keepLines } from './keeping.ts'

const PLACES = 8
const LEAVING = 4
const WAITING = 10
/** Some forty letters and codes, one after the other, before it begins. */
const MINUTE = 60_000

test('some leave, many wait and others come, all at once: never more than there are places', {
  timeout: MINUTE,
}, async () => {
  const here = await world()
  const { id } = await here.given.invitation({ places: PLACES, series: inAWeek })
  const coming = await each(PLACES, (n) => joinWithCode(here, id, { contact: `c${n}@example.org` }))
  const waiting = await each(WAITING, (n) =>
    joinWithCode(here, id, { ...ib, contact: `w${n}@example.org`, waitingWith: String(n % 3) }),
  )
  await Promise.all([
    ...coming.slice(0, LEAVING).map(({ place }) => here.post(`${place}/framelding`)),
    ...Array.from({ length: 6 }, (_, n) => askToJoin(here, id, { contact: `n${n}@example.org` })),
    keepLines(here.deps),
  ])
  await Promise.all([here.settle(), keepLines(here.deps), keepLines(here.deps)])
  expect(await taken(here)).toBe(PLACES)

  const answers = await Promise.all(waiting.map(({ place }) => here.post(`${place}/ja`)))
  const yes = answers.filter(({ status }) => status === 303).length
  expect(yes).toBeGreaterThan(0)
  expect(answers.filter(({ status }) => status === 409)).toHaveLength(WAITING - yes)
  expect(await taken(here)).toBe(PLACES)
  const invitation = await here.visit(`/invitationer/${id}`)
  expect(invitation.text).toContain('Alle 8 pladser er taget.')
})

/** Chairs of those who come, and those that are held. */
async function taken({ db }: Awaited<ReturnType<typeof world>>): Promise<number> {
  const rows = await db
    .selectFrom('joining')
    .select(['companions', 'way', 'offer_ends_at'])
    .where('confirmed_at', 'is not', null)
    .where('cancelled_at', 'is', null)
    .execute()
  return rows
    .filter(({ way, offer_ends_at }) => way !== 'waiting' || offer_ends_at)
    .reduce((sum, { companions }) => sum + 1 + companions, 0)
}

async function each<T>(count: number, task: (number: number) => Promise<T>): Promise<T[]> {
  const done: T[] = []
  for (let number = 0; number < count; number++) done.push(await task(number))
  return done
}
