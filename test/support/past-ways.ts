import type { YoungSpan } from '../../src/features/people/index.ts'
import type { world } from '../world.ts'
import { joinWithCode } from './joining.ts'
import type { Past } from './past.ts'

type World = Awaited<ReturnType<typeof world>>

const MINUTE = 1 / (24 * 60)
/** An age is counted in days: from 11 o’clock to the midnight before the third birthday of the word. */
const THREE_YEARS_TO_MIDNIGHT = 3 * 365 + 13 / 24

async function isGivenASlip(w: World) {
  const jens = await w.given.person({ name: 'Jens', roles: ['bridge-builder'] })
  await (await w.as(jens.id)).post('/log-ind/sedler', { name: 'Aase' })
}

async function hadARole(w: World) {
  const { id: person_id } = await w.given.person()
  const before = w.time.at.subtract({ hours: 24 })
  await w.db
    .insertInto('role_grant')
    .values({
      ...{ id: 'a', person_id, role: 'bridge-builder', reason: 'Ringer til dem på listen' },
      ...{ starts_at: before, ends_at: w.time.at, asked_at: before, given_at: before },
    })
    .execute()
}

async function isSignedOut(w: World) {
  const { id: person_id } = await w.given.person()
  const out = { id: 'a', person_id, by_id: null, reason: 'Computeren er væk', at: w.time.at }
  await w.db.insertInto('signed_out').values(out).execute()
}

async function isReadAbout(w: World) {
  const { id: person_id } = await w.given.person()
  const half = { started_at: w.time.at, ends_at: w.time.at.add({ minutes: 30 }) }
  const why = { role: 'bridge-builder', purpose: 'other', words: 'Inger ringede' } as const
  await w.db
    .insertInto('service_session')
    .values({ id: 'a', person_id, ...why, ...half })
    .execute()
  await w.db
    .insertInto('reading')
    .values({ id: 'a', service_id: 'a', kind: 'calls', thing_id: 'x', person_id, at: w.time.at })
    .execute()
}

/** Somebody who is not of age, and a parent nobody heard from. */
const isYoung = (span: YoungSpan) => (w: World) => w.given.person({ name: 'Noor', span })

async function waitsForAParent(w: World) {
  const { id: person_id } = await w.given.person({ name: 'Aksel', span: 'with-parent' })
  const [asked_at, told_at] = [w.time.at, w.time.at]
  await w.db
    .insertInto('parent_yes')
    .values({
      ...{ id: 'a', person_id, channel: 'email', address: 'lis@example.org', asked_at, told_at },
      ...{ yes_at: null, taken_back_at: null },
    })
    .execute()
}

async function isHelped(w: World) {
  const jens = await w.given.person({ name: 'Jens', roles: ['bridge-builder'] })
  const said = { firstName: 'Aase', reach: 'through', agreed: ['find', 'join'], how: 'said' }
  const answer = await (await w.as(jens.id)).post('/bord/ny', said)
  return answer.headers.get('location')?.split('/').at(-1) ?? ''
}

async function hasLanded(w: World) {
  const { id } = await w.given.invitation()
  const { place } = await joinWithCode(w, id)
  const joining_id = place.split('/').at(-1)?.split('-')[0] ?? ''
  const asked = { visit: 'first' as const, asked_at: w.time.at, answered_at: w.time.at }
  await w.db
    .insertInto('landing')
    .values({ joining_id, ...asked, answer: 'well', answered_by: 'host' })
    .execute()
}

/** Three months, to the end of that day: from 22 November at 11 to the beginning of 23 February. */
const AGREED_DAYS = 92 + 13 / 24

/** How one comes in, and what is kept of those who work here. */
export const pastOfWays: readonly Past[] = [
  { table: 'assisted', days: AGREED_DAYS, make: isHelped },
  // The coffee of the tests ends tomorrow at 16; what belongs to it is kept 30 days more.
  { table: 'landing', days: 30 + 29 / 24, make: hasLanded },
  { table: 'slip', where: 'first_name is not null', days: 14 + 30, make: isGivenASlip },
  {
    ...{ table: 'passkey_challenge', days: 5 * MINUTE },
    make: ({ db, time }) => {
      const challenge = { id: 'a', challenge: 'b', expires_at: time.at.add({ minutes: 5 }) }
      return db.insertInto('passkey_challenge').values(challenge).execute()
    },
  },
  {
    ...{ table: 'errand', days: 10 * MINUTE },
    make: ({ db, time }) => {
      const [key_hash, browser_hash] = [Buffer.from('a'), Buffer.from('b')]
      const errand = { key_hash, browser_hash, purpose: 'verified', goes_on_to: '/mit' } as const
      const expires_at = time.at.add({ minutes: 10 })
      return db
        .insertInto('errand')
        .values({ ...errand, expires_at })
        .execute()
    },
  },
  { table: 'parent_yes', days: 7, make: waitsForAParent },
  { table: 'young_person', days: THREE_YEARS_TO_MIDNIGHT, make: isYoung('young') },
  { table: 'role_grant', where: "reason <> ''", days: 2 * 365, make: hadARole },
  { table: 'signed_out', days: 30, make: isSignedOut },
  { table: 'service_session', days: 365, make: isReadAbout },
  { table: 'reading', days: 365, make: isReadAbout },
]
