import type { world } from '../world.ts'
import { joinWithCode } from './joining.ts'

type World = Awaited<ReturnType<typeof world>>
type Fields = Record<string, string | string[]>

export const ib = { way: 'waiting', firstName: 'Ib', contact: 'ib@example.org', waitingWith: '0' }
export const ole = { ...ib, firstName: 'Ole', contact: 'ole@example.org' }

/** A table that is full: Inger has the only place, and Ib and Ole wait, in this order. */
export async function fullTable(here: World, about: Fields[] = [ib, ole]) {
  const { id, hostId } = await here.given.invitation({ places: 1, series: inAWeek })
  const { place: inger } = await joinWithCode(here, id)
  const waiting: string[] = []
  for (const fields of about) {
    here.time.at = here.time.at.add({ minutes: 2 })
    waiting.push((await joinWithCode(here, id, fields)).place)
  }
  await here.settle()
  return { id, hostId, inger, waiting: waiting as [string, string] }
}

/** What has been written to an address, oldest first. */
export async function lettersTo({ outbox }: Pick<World, 'outbox'>, address: string) {
  return (await outbox()).filter(({ recipient }) => recipient === address)
}

/** Saturday at 14, six days after the clock of the tests begins. */
export const inAWeek = {
  start: Temporal.PlainDateTime.from('2026-11-28T14:00'),
  minutes: 120,
  rrule: null,
  extra: [],
  except: [],
}
