import { location } from '#test/posting.ts'
import { NOON, type world } from '#test/world.ts'
import { sendWeeklyLetters } from './index.ts'

type World = Awaited<ReturnType<typeof world>>

export const THURSDAY = NOON.add({ hours: 24 * 4 - 4 })

export const byEmail = {
  way: 'email',
  area: 'ry',
  email: 'inger@example.org',
  ...{ name: '', street: '', town: '' },
}
export const byPost = {
  way: 'paper',
  area: 'ry',
  name: 'Bodil Holm',
  street: 'Kirkegade 3',
  town: '8680 Ry',
  email: '',
}

type Fields = Record<string, string | string[]>

/** Somebody asks for it by e-mail and gives the code. Gives one's own page. */
export async function getsByEmail(w: Pick<World, 'post' | 'outbox'>, about: Fields = {}) {
  const asked: Fields = { ...byEmail, ...about }
  const code = location(await w.post('/ugebrev/bestil', asked))
  const to = String(asked.email).toLowerCase()
  const letter = (await w.outbox()).findLast((one) => one.code && one.recipient === to)
  return location(await w.post(code, { code: letter?.code ?? '' }))
}

/** An employee asks for it for somebody on the telephone. */
export async function getsByPost(w: Pick<World, 'given' | 'as'>, about: Fields = {}) {
  const { id } = await w.given.person({ name: 'Kim', roles: ['platform-host'] })
  const kim = await w.as(id)
  await kim.post('/ugebrev/bestil', { ...byPost, ...about })
  return kim
}

/** It is this moment, and the letters of the week are sent. Gives what was written. */
export async function sendAt(w: World, at: Temporal.Instant) {
  w.time.at = at
  const before = (await w.outbox()).map(({ id }) => id)
  await sendWeeklyLetters(w.deps)
  return (await w.outbox()).filter(({ id }) => !before.includes(id))
}

/** A date so many hours after Thursday at seven in the morning. */
export const inHours = (hours: number) => ({
  start: THURSDAY.add({ hours }).toZonedDateTimeISO('Europe/Copenhagen').toPlainDateTime(),
  minutes: 90,
  rrule: null,
  extra: [],
  except: [],
})
