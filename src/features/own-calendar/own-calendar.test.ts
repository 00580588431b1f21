import { expect, test } from 'vitest'
import { joinWithCode } from '#test/support/joining.ts'
import { world } from '#test/world.ts'
import { eraseCalendars } from './keeping.ts'
import { programsFor } from './programs.ts'
import { addressOn, eventsAt, guest } from './test-calendar.ts'

test('the link goes to the address one joined with, and is not on the page of the place', async () => {
  const w = await guest()
  expect(w.letter?.recipient).toBe('inger@example.org')
  const sent = await w.visit(`${w.from}/sendt`)
  expect(sent.text).toContain('Se i din mail')
  expect(sent.document.body.innerHTML).not.toContain(w.page)
})

test('each of the programs is opened with the address, which is shown only then', async () => {
  const w = await guest()
  const answer = await w.post(w.page)
  const html = await answer.text()
  expect(html).toContain('webcal://')
  expect(html).toContain('https://calendar.google.com/')
  expect(html).toContain('https://outlook.live.com/')
  const later = await w.visit(w.page)
  expect(later.text).toContain('Din kalender har en adresse')
  expect(later.document.body.innerHTML).not.toContain('.ics')
})

test('a program is told the whole address', () => {
  const address = 'https://medklang.example/kalender/abc.ics'
  const { apple, google, outlook } = programsFor(address, 'Medklang')
  expect(apple).toBe('webcal://medklang.example/kalender/abc.ics')
  expect(new URL(google).searchParams.get('cid')).toBe(apple)
  expect(new URL(outlook).searchParams.get('url')).toBe(address)
})

test('after three links in a quarter of an hour one waits', async () => {
  const w = await guest()
  for (const status of [303, 303, 429]) expect((await w.post(w.from)).status).toBe(status)
})

test('who has left everything has no calendar, and who comes after all has it again', async () => {
  const w = await guest()
  const address = await w.make()
  await w.post(`${w.place}/framelding`)
  expect((await w.get(address)).status).toBe(404)
  await w.post(`${w.place}/kom-alligevel`)
  expect((await eventsAt(w, address)).length).toBeGreaterThan(0)
})

test('it is gone when nothing joined with the address is left, and not before', async () => {
  const w = await guest()
  const address = await w.make()
  const left = async () => {
    await eraseCalendars(w.deps)
    return (await w.db.selectFrom('own_calendar').select('id').execute()).length
  }
  expect(await left()).toBe(1)
  await w.db.deleteFrom('joining').execute()
  expect(await left()).toBe(0)
  expect((await w.get(address)).status).toBe(404)
  expect((await w.get(w.page)).status).toBe(404)
})

test('it dies with the account', async () => {
  const w = await world()
  const { id } = await w.given.person({ name: 'Inger' })
  const address = await addressOn(await (await w.as(id)).post('/mit/kalender'))
  expect((await w.get(address)).status).toBe(200)
  await w.db.deleteFrom('person').where('id', '=', id).execute()
  expect((await w.get(address)).status).toBe(404)
})

test('where no text message can be sent, one is told whom to call', async () => {
  const w = await guest()
  await w.db.updateTable('joining').set({ channel: 'phone', address: '+4522345678' }).execute()
  Object.assign(w.deps.config, { production: true })
  const page = await w.visit(w.from)
  expect(page.text).toContain('Ring til os på')
  expect(page.document.querySelector('main form')).toBeNull()
})

test('who may open what', async () => {
  const w = await guest()
  const { id } = await w.given.invitation({ title: 'Kaffe' })
  const { place } = await joinWithCode(w, id, { contact: 'ib@example.org' })
  const token = (path: string) => path.split('/').at(-1) ?? ''
  const ib = await w.as((await w.given.person({ name: 'Ib' })).id)
  const statusOf = async (client: Pick<typeof w, 'get'>, path: string) => {
    const answer = await client.get(path)
    return answer.headers.get('location')?.split('?')[0] ?? answer.status
  }
  const table = [
    ['/mit/kalender', '/log-ind', 200],
    [w.page, 200, 200],
    [w.from, 200, '/mit/kalender'],
    // A link of one kind opens nothing of another, and a place that was never taken nothing at all.
    [`/din-kalender/${token(place)}`, 404, 404],
    [`/din-kalender/fra/${token(w.page)}`, 404, 404],
    [`/din-kalender/${token(w.page)}x`, 404, 404],
    [`/kalender/${'a'.repeat(43)}.ics`, 404, 404],
    ['/kalender/kort.ics', 404, 404],
  ] as const
  const found = await Promise.all(
    table.map(async ([path]) => [path, await statusOf(w, path), await statusOf(ib, path)]),
  )
  expect(found).toEqual(table)
})
