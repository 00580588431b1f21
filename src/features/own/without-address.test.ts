import { expect, test } from 'vitest'
import { askNewcomers } from '#features/how-it-went/index.ts'
import { remind } from '#features/reminding/index.ts'
import { location } from '#test/posting.ts'
import { joinWithCode } from '#test/support/joining.ts'
import { aase } from '#test/support/without-address.ts'

test('Aase waits for a place; it is offered on her own page, and she says yes there', async () => {
  const w = await aase({ places: 1 })
  const { place: inger } = await joinWithCode(w, w.id)
  const place = location(await w.joins({ way: 'waiting', waitingWith: '0' }))
  expect((await w.own.visit(place)).text).toContain('Den venter højst en dag på dig')
  await w.settle()
  const before = (await w.outbox()).length
  await w.post(`${inger}/framelding`)
  expect((await w.mine())?.textContent).toContain('Der er en plads til dig')
  await w.own.post(`${place}/ja`)
  await w.settle()
  expect((await w.mine())?.textContent).toBe('Kaffe og kortspilMandag 23. november kl. 14.00')
  const told = (await w.outbox()).slice(before).map(({ recipient }) => recipient)
  expect(new Set(told)).toEqual(new Set([`${w.hostId}@example.org`]))
})

test('what her host answers and writes is on her own page', async () => {
  const w = await aase()
  const place = location(await w.joins({ way: 'asking', question: 'Er der en trappe?' }))
  await w.settle()
  const [joining] = (place.split('/').at(-1) ?? '').split('-')
  const before = (await w.outbox()).length
  await w.host.post(`/invitationer/${w.id}/svar/${joining}`, { answer: 'Nej, ingen.' })
  expect((await w.own.visit(place)).text).toContain('Nej, ingen.')
  await w.host.post(`/samtaler/${joining}`, { body: 'Vi glæder os.' })
  await w.settle()
  expect((await w.mine())?.textContent).toContain('Der er skrevet til dig')
  expect((await w.outbox()).slice(before)).toEqual([])
})

test('she is not reminded, nothing says that she was, and how it went is asked on her own page', async () => {
  const w = await aase()
  const place = location(await w.joins())
  await w.settle()
  const events = () => w.db.selectFrom('event').select('name').execute()
  const before = (await events()).length
  w.time.at = w.time.at.add({ hours: 24 })
  await remind(w.deps)
  expect(await events()).toHaveLength(before)
  w.time.at = w.time.at.add({ hours: 30 })
  await askNewcomers(w.deps)
  await w.settle()
  expect((await w.mine())?.textContent).toContain('Hvordan var det?')
  expect((await w.own.visit(place)).text).toContain('Sig, hvordan det gik')
  expect((await w.outbox()).every(({ recipient }) => recipient.includes('@'))).toBe(true)
})

test('she takes along what is known of her, and erases it all', async () => {
  const w = await aase()
  const place = location(await w.joins())
  const { text } = await w.own.visit('/mine-data')
  expect(text).toContain('Kaffe og kortspil')
  const { person_id: id } = await w.db
    .selectFrom('joining')
    .select('person_id')
    .executeTakeFirstOrThrow()
  expect(text).not.toContain(id)
  await w.own.post('/mine-data/slet')
  expect((await w.get(place)).status).toBe(404)
  expect(await w.db.selectFrom('joining').select('id').execute()).toEqual([])
})
