import { expect, test } from 'vitest'
import { cancel, change } from '#features/invitations/index.ts'
import { newId } from '#platform/id.ts'
import { perform } from '#platform/work.ts'
import { anInvitation } from '#test/given.ts'
import { joinWithCode } from '#test/support/joining.ts'
import { world } from '#test/world.ts'

type World = Awaited<ReturnType<typeof world>>

async function joined() {
  const w = await world()
  const { id, hostId } = await w.given.invitation()
  const actor = { id: hostId, name: 'Karen', roles: [] }
  await join(w, id, { first_name: 'Inger', channel: 'email', address: 'inger@example.org' })
  await join(w, id, {
    first_name: 'Bo',
    channel: 'email',
    address: 'bo@example.org',
    language: 'en',
  })
  await join(w, id, { first_name: 'Else', channel: 'phone', address: '+4512345678' })
  const edit = (about: object) =>
    perform(w.deps, actor, (work) =>
      change(work, id, { ...anInvitation(w.time.at), places: null, ...about }),
    )
  return { ...w, id, actor, edit }
}

async function join({ db, time }: World, invitation_id: string, who: object) {
  const now = time.at
  const joining = { id: newId(), invitation_id, way: 'coming', created_at: now, confirmed_at: now }
  const asked = { asked_id: newId(), asked_at: now, told_sequence: 0 }
  await db
    .insertInto('joining')
    .values({ ...joining, ...asked, ...who } as never)
    .execute()
}

test('five changes in a row become one letter to each, with the new calendar file', async () => {
  const { edit, settle, outbox, time, id } = await joined()
  for (const hour of ['15:00', '16:00', '17:00', '18:00', '19:00']) {
    const { series } = anInvitation(time.at)
    await edit({ series: { ...series, start: series.start.withPlainTime(hour) } })
  }
  await settle()
  const letters = await outbox()
  expect(letters.map(({ recipient }) => recipient).sort()).toEqual([
    'bo@example.org',
    'inger@example.org',
  ])
  const inger = letters.find(({ recipient }) => recipient.startsWith('inger'))
  expect(inger?.body).toContain('Ny tid: Mandag 23. november kl. 19.00')
  expect(inger?.body).toContain('Før: Mandag 23. november kl. 14.00')
  expect(inger?.body).not.toContain('bo@')
  expect(inger?.calendar).toContain(`UID:${id}@medklang`)
  expect(inger?.calendar).toContain('SEQUENCE:5')
  const bo = letters.find(({ recipient }) => recipient.startsWith('bo'))
  expect(bo?.body).toContain('New time')

  await settle()
  expect(await outbox()).toHaveLength(2)
})

test('two reasons to write about one change are one letter, and the stop in it stops the next', async () => {
  const { edit, settle, outbox, deps, actor, db, id, app } = await joined()
  await edit({ placeText: 'Biblioteket' })
  await perform(deps, actor, (work) =>
    work.record('dates.changed', { invitationId: id, sequence: 1, dates: [] } as never),
  )
  await settle()
  const first = (await outbox()).filter(({ recipient }) => recipient.startsWith('inger'))
  expect(first).toHaveLength(1)
  expect(first[0]?.stop).toMatch(/\/stop\/nyt\//)
  await app.request(first[0]?.stop ?? '', { method: 'POST' })
  await edit({ placeText: 'Rådhuset' })
  await settle()
  const told = async () => (await outbox()).map(({ recipient }) => recipient).sort()
  expect(await told()).toEqual(['bo@example.org', 'bo@example.org', 'inger@example.org'])
  await perform(deps, actor, (work) => cancel(work, id))
  await settle()
  expect(await told()).toContain('inger@example.org')
  expect((await told()).filter((one) => one.startsWith('inger'))).toHaveLength(2)
  expect(
    await db.selectFrom('joining').select('wants_news').where('first_name', '=', 'Inger').execute(),
  ).toEqual([{ wants_news: false }])
})

test('who only has a telephone is put forward to be called', async () => {
  const { edit, settle, db, id } = await joined()
  await edit({ placeText: 'Biblioteket, indgang B' })
  await settle()
  const called = await db
    .selectFrom('event')
    .select('about')
    .where('name', '=', 'joiner.to-be-called')
    .execute()
  expect(called).toMatchObject([{ about: { invitationId: id, news: 'changed' } }])
})

test('a change that means nothing to those who come writes to nobody', async () => {
  const { edit, settle, outbox, db } = await joined()
  await edit({ summary: 'Vi spiller kort og hygger os.' })
  await settle()
  expect(await outbox()).toEqual([])
  const told = await db.selectFrom('joining').select('told_sequence').execute()
  expect(told.map(({ told_sequence }) => told_sequence)).toEqual([1, 1, 1])
})

test('somebody who says yes after a change is not told of it', async () => {
  const { edit, settle, outbox, time, id, ...w } = await joined()
  await edit({ placeText: 'Biblioteket' })
  await settle()
  time.at = time.at.add({ minutes: 5 })
  await joinWithCode({ ...w, outbox }, id, { firstName: 'Pia', contact: 'pia@example.org' })
  await edit({ placeText: 'Biblioteket', priceKroner: 20 })
  await settle()
  const pia = (await outbox()).filter(
    ({ recipient, subject }) => recipient.startsWith('pia') && subject.includes('noget nyt'),
  )
  expect(pia).toHaveLength(1)
  expect(pia[0]?.body).toContain('20 kr.')
  expect(pia[0]?.body).not.toContain('Biblioteket')
})

test('cancelling tells each once, and the calendar says so', async () => {
  const { actor, deps, id, settle, outbox, edit } = await joined()
  await edit({ placeText: 'Biblioteket' })
  await perform(deps, actor, (work) => cancel(work, id))
  await settle()
  await settle()
  const letters = await outbox()
  expect(letters).toHaveLength(2)
  expect(letters[0]?.subject).toMatch(/Aflyst|Cancelled/)
  expect(letters[0]?.calendar).toContain('STATUS:CANCELLED')
  expect(letters[0]?.calendar).toContain('SEQUENCE:2')
})
