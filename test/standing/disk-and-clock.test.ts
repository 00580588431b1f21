import { sql } from 'kysely'
import { expect, onTestFinished, test, vi } from 'vitest'
import { remind } from '#features/reminding/index.ts'
import { anInvitation } from '../given.ts'
import { askToJoin, inger, joinWithCode } from '../support/joining.ts'
import { page, world } from '../world.ts'

/**
 * PostgreSQL says that the disk is full, as it does when a table cannot grow. The fault is put in
 * at the table: a disk that is truly full cannot be made everywhere the tests run.
 */
async function fullDisk() {
  const here = await world()
  const { id } = await here.given.invitation()
  const { db } = here
  await sql`
    create function no_room() returns trigger language plpgsql as $$
    begin raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$`.execute(
    db,
  )
  await sql`create trigger no_room before insert on message execute function no_room()`.execute(db)
  const makeRoom = () => sql`drop function if exists no_room cascade`.execute(db)
  onTestFinished(async () => void (await makeRoom()))
  vi.spyOn(console, 'warn').mockReturnValue()
  onTestFinished(() => void vi.restoreAllMocks())
  return { ...here, id, makeRoom }
}

test('with a full disk pages can be read, a form keeps its words, and nothing is saved by halves', async () => {
  const { id, visit, post, db, makeRoom } = await fullDisk()
  const answer = await post(`/invitationer/${id}/tilslutning`, inger)
  expect(answer.headers.get('retry-after')).toBe('30')
  const { status, document, text } = await page(answer)
  expect(status).toBe(503)
  expect(text).not.toContain('No space left')
  expect(document.querySelector('input[name=firstName]')?.getAttribute('value')).toBe('Inger')
  expect((await visit(`/invitationer/${id}`)).status).toBe(200)
  expect(await db.selectFrom('joining').select('id').execute()).toEqual([])
  await makeRoom()
  expect((await post(`/invitationer/${id}/tilslutning`, inger)).status).toBe(303)
})

test('a clock that jumps back an hour and a day forward neither loses nor doubles a reminder', async () => {
  const here = await world()
  const { time, deps, outbox } = here
  const { id } = await here.given.invitation({
    series: anInvitation(time.at.add({ hours: 72 })).series,
  })
  await joinWithCode(here, id)
  const before = (await outbox()).length
  const dayBefore = Temporal.Instant.from('2026-11-25T09:05:00Z')
  const hours = [0, -1, 0, 1, 24, 0, -1, 24, 26, 27, 25, 48]
  for (const jump of hours) {
    time.at = dayBefore.add({ hours: jump })
    await remind(deps)
  }
  const subjects = (await outbox()).slice(before).map(({ subject }) => subject.split(':')[0])
  expect(subjects).toEqual(['I morgen', 'Om to timer'])
})

test('a clock that jumps back an hour leaves codes and sessions; a day forward a code is told to be old', async () => {
  const here = await world()
  const { time, given, post } = here
  const { id } = await given.invitation({ series: anInvitation(time.at.add({ hours: 96 })).series })
  const person = await given.person()
  const { get } = await here.as(person.id)
  const asked = await askToJoin(here, id)
  const begin = time.at
  time.at = begin.subtract({ hours: 1 })
  expect((await get('/mit')).status).toBe(200)
  expect((await post(asked.codePage, { code: asked.code })).status).toBe(303)

  const later = await askToJoin(here, id, { contact: 'ib@example.org' })
  time.at = begin.add({ hours: 23 })
  expect((await get('/mit')).status).toBe(200)
  const old = await page(post(later.codePage, { code: later.code }))
  expect(old.status).toBeGreaterThanOrEqual(400)
  expect(old.status).toBeLessThan(500)
})
