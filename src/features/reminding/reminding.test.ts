import { expect, test } from 'vitest'
import { instantOf } from '#platform/time/zone.ts'
import { anInvitation } from '#test/given.ts'
import { joinWithCode } from '#test/support/joining.ts'
import { world } from '#test/world.ts'
import { remind } from './index.ts'

const at = (wall: string) => instantOf(Temporal.PlainDateTime.from(wall))

/** Inger comes to something on a date; gives the reminders she has been sent. */
async function comingTo(wish: Record<string, string> = {}) {
  const w = await world()
  const { series } = anInvitation(w.time.at.add({ hours: 72 }))
  const { id } = await w.given.invitation({ places: null, series })
  const [date] = await w.db
    .selectFrom('occurrence')
    .selectAll()
    .where('invitation_id', '=', id)
    .orderBy('starts_at')
    .execute()
  const { place } = await joinWithCode(w, id, wish)
  const before = (await w.outbox()).length
  const reminders = async (now: Temporal.Instant) => {
    w.time.at = now
    await remind(w.deps)
    return (await w.outbox()).slice(before)
  }
  const starts = date?.starts_at ?? w.time.at
  const tenTheDayBefore = at(
    `${starts.toZonedDateTimeISO('Europe/Copenhagen').toPlainDate().subtract({ days: 1 })}T10:05`,
  )
  return { ...w, id, place, starts, tenTheDayBefore, reminders }
}

test('a guest is reminded the day before, with how a first visit goes and a link to say no', async () => {
  const { reminders, tenTheDayBefore, place } = await comingTo()
  const [letter, ...more] = await reminders(tenTheDayBefore)
  expect(more).toEqual([])
  expect(letter?.recipient).toBe('inger@example.org')
  expect(letter?.subject).toMatch(/^I morgen: /)
  expect(letter?.body).toContain('Sådan går et første besøg:')
  // The same place; its link lasts a day longer than the one from yesterday.
  expect(letter?.body).toContain(place.slice(0, -'0gcs'.length - 22))
  expect(letter?.body).toContain(letter?.stop)
})

test('however often we look, a reminder is sent once', async () => {
  const { reminders, tenTheDayBefore } = await comingTo()
  await reminders(tenTheDayBefore)
  expect(await reminders(tenTheDayBefore.add({ minutes: 5 }))).toHaveLength(1)
})

test('two hours before comes one more, and then it is quiet', async () => {
  const { reminders, tenTheDayBefore, starts } = await comingTo()
  await reminders(tenTheDayBefore)
  const [, soon] = await reminders(starts.subtract({ hours: 2 }))
  expect(soon?.subject).toMatch(/^Om to timer: /)
  expect(await reminders(starts.subtract({ minutes: 60 }))).toHaveLength(2)
})

test('nobody is reminded of what is called off, or of a place given back', async () => {
  const { reminders, tenTheDayBefore, db, id, post, place } = await comingTo()
  await db.updateTable('occurrence').set({ cancelled_at: tenTheDayBefore }).execute()
  expect(await reminders(tenTheDayBefore)).toEqual([])
  await db.updateTable('occurrence').set({ cancelled_at: null }).execute()
  await db.updateTable('invitation').set({ status: 'cancelled' }).where('id', '=', id).execute()
  expect(await reminders(tenTheDayBefore)).toEqual([])
  await db.updateTable('invitation').set({ status: 'published' }).where('id', '=', id).execute()
  await post(`${place}/framelding`)
  expect(await reminders(tenTheDayBefore)).toEqual([])
})

test('who wants only the reminder two hours before gets just that', async () => {
  const { reminders, tenTheDayBefore, starts, post, place } = await comingTo()
  await post(`${place}/beskeder`, { reminders: 'soon', news: 'ja' })
  expect(await reminders(tenTheDayBefore)).toEqual([])
  expect(await reminders(starts.subtract({ hours: 2 }))).toHaveLength(1)
})

test('who sleeps in the day is reminded when they are up', async () => {
  const w = await comingTo()
  const { reminders, tenTheDayBefore, db, given, as } = w
  const inger = await given.person({ name: 'Inger' })
  await db
    .updateTable('reach')
    .set({ address: 'inger@example.org' })
    .where('person_id', '=', inger.id)
    .execute()
  const all = { reminder: 'email', soon: 'email', news: 'email', watch: 'email', hosting: 'email' }
  await (await as(inger.id)).post('/beskeder-til-dig', { ...all, quiet: 'day' })
  expect(await reminders(tenTheDayBefore)).toEqual([])
  expect(await reminders(tenTheDayBefore.add({ hours: 5 }))).toHaveLength(1)
})

test('one press stops the reminders, also from a mail program, and another starts them', async () => {
  const { reminders, tenTheDayBefore, starts, visit, post, app, config } = await comingTo()
  const [letter] = await reminders(tenTheDayBefore)
  const stop = letter?.stop ?? ''
  const path = stop.replace(config.baseUrl, '')
  expect((await visit(path)).text).toContain('Vi minder dig om det')
  const pressed = await app.request(stop, {
    method: 'POST',
    body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
  })
  expect(pressed.status).toBe(303)
  expect((await visit(path)).text).toContain('Vi minder dig ikke om det')
  expect(await reminders(starts.subtract({ hours: 2 }))).toHaveLength(1)
  await post(`${path}/til`)
  expect(await reminders(starts.subtract({ hours: 1 }))).toHaveLength(2)
})

test('a link that was not made here stops nothing', async () => {
  const { post, visit } = await world()
  expect((await visit('/stop/paamindelser/abc-def')).status).toBe(404)
  expect((await post('/stop/paamindelser/abc-def')).status).toBe(404)
})
