import { expect } from 'vitest'
import { remindParents } from '../../src/features/people/parents/timely.ts'
import type { world } from '../world.ts'
import { marked } from './marked.ts'
import { lettersTo } from './waiting.ts'

type World = Awaited<ReturnType<typeof world>>
type Client = Awaited<ReturnType<World['as']>>

const { name, email, phone, words } = marked

/** Comes in by a slip, a passkey and MitID; has had a role; is read about; gets letters on paper. */
export async function isKnownInManyWays(
  w: World,
  { own, personId }: { own: Client; personId: string },
) {
  const envelope = { name: `${name} Holm`, street: `Zzqordvej 3`, town: '8680 Ry' }
  expect((await own.post('/beskeder-til-dig/adresse', envelope)).status).toBe(303)
  const { id: made_by } = await w.given.person({ name: 'Jens', roles: ['bridge-builder'] })
  const [person_id, at] = [personId, w.time.at]
  const passkey = { public_key: Buffer.from('a'), counter: 0, transports: [], used_at: null }
  await w.db
    .insertInto('passkey')
    .values({
      ...{ id: 'a', credential_id: 'b', person_id, ...passkey },
      ...{ name: `Den ${words}e telefon`, created_at: at },
    })
    .execute()
  await w.db
    .insertInto('slip')
    .values({
      ...{ id: 'a', code_hash: Buffer.from('b'), first_name: null, person_id, made_by },
      ...{ made_at: at, expires_at: at, used_at: at, taken_back_at: null },
    })
    .execute()
  await w.db
    .insertInto('verified_person')
    .values({ person_id, issuer: 'https://mitid.example', subject: `${words}-1`, verified_at: at })
    .execute()
  const was = { starts_at: at.subtract({ hours: 24 }), ends_at: at, asked_at: at, given_at: at }
  await w.db
    .insertInto('role_grant')
    .values({ id: 'a', person_id, role: 'bridge-builder', reason: `Ringer, ${words}`, ...was })
    .execute()
  await w.db
    .insertInto('signed_out')
    .values({ id: 'a', person_id, by_id: made_by, reason: `Tabt i ${words}`, at })
    .execute()
  const half = { started_at: at, ends_at: at.add({ minutes: 30 }) }
  const why = { role: 'bridge-builder', purpose: 'help', words: '' } as const
  await w.db
    .insertInto('service_session')
    .values({ id: 'a', person_id: made_by, ...why, ...half })
    .execute()
  await w.db
    .insertInto('reading')
    .values({ id: 'a', service_id: 'a', kind: 'calls', thing_id: 'x', person_id, at })
    .execute()
  await isYoung(w, personId)
  await asksForAHouse(w, personId)
  await isHelped(w)
}

/** Was helped by a bridge-builder on the telephone, who said yes for them. */
async function isHelped(w: World) {
  const jens = await w.as((await w.given.person({ name: 'Jens', roles: ['bridge-builder'] })).id)
  const { id } = await w.given.invitation()
  const said = { firstName: name, reach: 'phone', phone, agreed: ['join', 'tell'], how: 'said' }
  const agreed = await jens.post('/bord/ny', said)
  expect(agreed.status).toBe(303)
  const entry = agreed.headers.get('location') ?? ''
  const joined = await jens.post(`${entry}/op/${id}`, { words: `Jeg er ${words}` })
  expect(joined.status).toBe(303)
  await jens.post(`${entry}/seddel`, { by: 'sms' })
  await w.settle()
}

/** Has a parent who said yes a year ago, and is written to about it. */
async function isYoung(w: World, person_id: string) {
  const said_on = Temporal.PlainDate.from('2026-11-22')
  await w.db
    .insertInto('young_person')
    .values({ person_id, span: 'with-parent', said_on })
    .execute()
  const parent = { channel: 'email', address: 'far@zzqvist.example' } as const
  const ago = w.time.at.subtract({ hours: 24 * 366 })
  const yes = { asked_at: ago, told_at: ago, yes_at: ago, taken_back_at: null }
  await w.db
    .insertInto('parent_yes')
    .values({ id: 'a', person_id, ...parent, ...yes })
    .execute()
  await remindParents(w.deps)
  const [letter] = await lettersTo(w, parent.address)
  expect(letter?.body).toContain(name)
}

async function asksForAHouse(w: World, hostId: string) {
  const { id: keeper_id } = await w.given.association({ name: 'Møllelauget' })
  const mill = { id: 'moellen', name: 'Møllen', area_id: 'ry', summary: '', traits: [] }
  await w.db
    .insertInto('meeting_place')
    .values({ ...mill, keeper_id, asks_first: true })
    .execute()
  const wish = { placeId: 'moellen', placeText: `Bag ${words}muren` }
  await w.given.invitation({ hostId, ...wish })
  const asked = await w.db.selectFrom('place_asked').select('asked_by').execute()
  expect(asked).toEqual([{ asked_by: hostId }])
}

/** Reports something, and gets the answer that it may stand. */
export async function reportsSomething(w: World, invitationId: string) {
  const said = { reason: 'threat', words: `Det er ${words}`, name, email, faith: 'ja' }
  expect((await w.post(`/meld/invitation/${invitationId}`, said)).status).toBe(303)
  const mona = await w.given.person({ name: 'Mona', roles: ['platform-host'] })
  const decision = { measure: 'left', ground: '', law: '', weeks: '', facts: 'Det er en leg.' }
  const at = `/meldinger/invitation/${invitationId}`
  expect((await (await w.as(mona.id)).post(at, decision)).status).toBe(303)
}
