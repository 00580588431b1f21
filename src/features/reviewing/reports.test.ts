import { expect, test } from 'vitest'
import { world } from '#test/world.ts'

async function reported() {
  const w = await world()
  const { id } = await w.given.invitation({ title: 'Strik ved søen' })
  await w.post(`/invitationer/${id}/noget-galt`, { text: 'Døren var <b>låst</b>', contact: '' })
  const yusuf = await w.given.person({ name: 'Yusuf', roles: ['platform-host'] })
  const client = await w.as(yusuf.id)
  const press = async () => {
    const { document } = await client.visit('/gennemsyn')
    const form = document.querySelector('section[aria-labelledby=galt] form')
    const action = form?.getAttribute('action') ?? ''
    await client.post(action)
    await client.post(action)
  }
  return { ...w, yusuf, press, list: () => client.visit('/gennemsyn') }
}

test('something that is wrong is marked as mended, once, and it can be undone', async () => {
  const { db, yusuf, press, list, statements } = await reported()
  expect((await list()).text).toContain('Døren var <b>låst</b>')
  await press()
  const done = await list()
  expect(statements().length).toBeLessThanOrEqual(3)
  expect(done.text).toContain('Yusuf tog sig af det.')
  expect(done.text).not.toContain('Døren var')
  const [row] = await db.selectFrom('report').select(['done_at', 'done_by']).execute()
  expect(row).toEqual({ done_at: expect.anything(), done_by: yusuf.id })

  await press()
  expect((await list()).text).toContain('Døren var <b>låst</b>')
  const events = await db
    .selectFrom('event')
    .select('name')
    .where('name', 'like', 'report.%')
    .execute()
  expect(events.map(({ name }) => name)).toEqual(['report.handled', 'report.reopened'])
})

test('what was mended more than a day ago is no longer on the list', async () => {
  const { press, time, as, yusuf } = await reported()
  await press()
  time.at = time.at.add({ hours: 25 })
  const tomorrow = await (await as(yusuf.id)).visit('/gennemsyn')
  expect(tomorrow.text).not.toContain('Strik ved søen')
})

test('others cannot mark anything', async () => {
  const { db, as, given, post } = await reported()
  const { id } = await db.selectFrom('report').select('id').executeTakeFirstOrThrow()
  const caller = await as((await given.person({ roles: ['bridge-builder'] })).id)
  for (const path of [`/gennemsyn/klaret/${id}`, `/gennemsyn/klaret/${id}/fortryd`]) {
    expect((await caller.post(path)).status).toBe(404)
    expect((await post(path)).headers.get('location')).toContain('/log-ind')
  }
})
