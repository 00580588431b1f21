import { expect, test } from 'vitest'
import { anInvitation } from '#test/given.ts'
import { location, postIt } from '#test/posting.ts'
import { world } from '#test/world.ts'

async function posted(about: object = {}) {
  const w = await world()
  const { id, hostId } = await w.given.invitation(about)
  const host = await w.as(hostId)
  const se = location(await host.get(`/invitationer/${id}/ret`))
  const saved = () =>
    w.db.selectFrom('invitation').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  return { w, id, host, se, saved }
}

test('an invitation that is opened and saved again is the same', async () => {
  const { host, se, saved } = await posted({ places: 9 })
  const { changed_at: _, sequence: before, ...was } = await saved()
  expect((await host.post(se, { ...postIt, cover: 'kaffe' })).status).toBe(303)
  const { changed_at: __, sequence, ...is } = await saved()
  expect(sequence).toBe(before + 1)
  const sorted = (row: typeof is) => ({
    ...row,
    traits: row.traits.toSorted(),
    labels: row.labels.toSorted(),
  })
  expect(sorted(is as never)).toEqual(sorted(was as never))
})

test('a rule we do not ask about survives a new title', async () => {
  const { series } = anInvitation(Temporal.Instant.from('2026-11-22T10:00:00Z'))
  const rule = { ...series, rrule: 'FREQ=WEEKLY;COUNT=6' }
  const { host, se, saved } = await posted({ series: rule })
  const was = await saved()
  await host.post(se.replace('/se', '/hvad'), {
    title: 'Nyt navn',
    interests: 'spil',
    as: 'citizen',
  })
  await host.post(se, postIt)
  const is = await saved()
  expect(is.title).toBe('Nyt navn')
  expect(is.series).toEqual(was.series)
})

test('somebody else’s invitation cannot be changed or cancelled', async () => {
  const { w, id, se } = await posted()
  const other = await w.as((await w.given.person()).id)
  expect((await other.get(`/invitationer/${id}/ret`)).status).toBe(404)
  expect((await other.get(`/invitationer/${id}/aflys`)).status).toBe(404)
  expect((await other.post(`/invitationer/${id}/aflys`)).status).toBe(404)
  expect((await other.get(se)).status).toBe(404)
  expect((await w.get(`/invitationer/${id}/ret`)).status).toBe(303)
})

test('cancelling asks once more, says who is told, and is done once', async () => {
  const { w, id, host, saved } = await posted()
  const page = await host.visit(`/invitationer/${id}/aflys`)
  expect(page.text).toContain('Ingen har sagt ja endnu')
  expect(w.statements().length).toBeLessThanOrEqual(3)
  expect(location(await host.post(`/invitationer/${id}/aflys`))).toBe('/mit')
  expect((await saved()).status).toBe('cancelled')
  expect((await host.visit('/mit')).text).toContain('Aflyst')
  const again = await host.post(`/invitationer/${id}/aflys`)
  expect(again.status).toBe(409)
  expect(await again.text()).toContain('allerede aflyst')
})
