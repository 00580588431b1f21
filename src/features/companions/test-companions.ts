import { joinWithCode } from '#test/support/joining.ts'
import { lettersTo } from '#test/support/waiting.ts'
import type { world } from '#test/world.ts'
import type { State } from './steps.ts'

type World = Awaited<ReturnType<typeof world>>

export const offered = {
  ...{ age: 'of-age', label: 'Ungeven', areas: 'ry', most: '1' },
  ...{ times: ['morning', 'afternoon'], languages: ['da'], interests: ['spil'] },
}

/** Somebody who goes along in Ry in the daytime, and who they are. */
export async function companion(
  { given, db, time }: Pick<World, 'given' | 'db' | 'time'>,
  { name = 'Nadia', state = 'active' as State, young = false, most = 1 } = {},
) {
  await given.area()
  const { id, email } = await given.person({ name })
  await db
    .insertInto('companion')
    .values({
      ...{ person_id: id, state, state_since: time.at, label: 'Ungeven', most },
      ...{ areas: ['ry'], times: ['morning', 'afternoon'], languages: ['da'], interests: ['spil'] },
      young_until: young ? Temporal.PlainDate.from('2028-01-01') : null,
      certificate_seen: Temporal.PlainDate.from('2026-10-01'),
    })
    .execute()
  return { id, email, name }
}

/** An association's coffee in Ry tomorrow, which the young may go to too. */
export async function coffee(w: World) {
  const karen = await w.given.person({ name: 'Karen' })
  const { id: associationId } = await w.given.association({
    ...{ name: `Kaffeklubben ${karen.id}`, members: [karen.id] },
  })
  const { id } = await w.given.invitation({
    ...{ hostId: karen.id, associationId, hostKind: 'association', places: null },
  })
  return { id, hostId: karen.id }
}

/** Inger would like somebody along, and waits; gives the page of her place and the asking. */
export async function asks(w: World, invitationId: string, contact = 'inger@example.org') {
  const wanted = { way: 'coming-with', companion: 'wanted', contact }
  const { place } = await joinWithCode(w, invitationId, wanted)
  await w.settle()
  const { id } = await w.db
    .selectFrom('companion_asking')
    .innerJoin('joining', 'joining.id', 'joining_id')
    .select('companion_asking.id')
    .where('address', '=', contact)
    .where('closed_at', 'is', null)
    .executeTakeFirstOrThrow()
  return { place, asking: id, page: await linkIn(w, contact) }
}

/** Inger's own page about it, by the link in the last letter that has one. */
export async function linkIn(w: World, contact = 'inger@example.org'): Promise<string> {
  const bodies = (await lettersTo(w, contact)).map(({ body }) => body)
  return bodies.map((body) => /\/foelges\/din\/[\w-]+/.exec(body)?.[0]).findLast(Boolean) ?? ''
}

/** Somebody at the municipality who looks after volunteers. */
export async function coordinator(w: World, name = 'Rikke') {
  const person = await w.given.person({ name, roles: ['coordinator'] })
  return { ...person, ...(await w.as(person.id)) }
}

export const proposal = { meetWhere: 'Ved døren kl. 13.45', times: '2' }

/** The match that is open for an asking. */
export const openMatch = async ({ db }: World, asking: string) =>
  (
    await db
      .selectFrom('companion_match')
      .select('id')
      .where('asking_id', '=', asking)
      .where('ended_at', 'is', null)
      .executeTakeFirst()
  )?.id ?? ''

/** Nadia and Inger have both said yes. */
export async function goTogether(w: World) {
  const { id, hostId } = await coffee(w)
  const nadia = await companion(w)
  const inger = await asks(w, id)
  const rikke = await coordinator(w)
  await rikke.post(`/foelges/tavle/${inger.asking}`, { ...proposal, companion: nadia.id })
  const match = await openMatch(w, inger.asking)
  const own = await w.as(nadia.id)
  await w.post(`${inger.page}/svar`, { answer: 'yes' })
  await own.post(`/foelges/tur/${match}`, { answer: 'yes' })
  await w.settle()
  return { id, hostId, nadia, own, inger, rikke, match }
}

export const subjects = async (w: World, address: string) =>
  (await lettersTo(w, address)).map(({ subject }) => subject)
