import { expect, test } from 'vitest'
import { world } from '#test/world.ts'
import { aase, agreed, jensIn, openWith, poul, slipOf } from './test-assisted.ts'

/** Poul is joined for at two places, and has come to one of them by himself already. */
async function poulHasAnAccount() {
  const w = await world()
  const { id: cards } = await w.given.invitation({ title: 'Kaffe og kortspil' })
  const { id: walk } = await w.given.invitation({ title: 'En tur om søen' })
  const jens = await jensIn(w)
  const entry = await agreed(jens, poul)
  for (const id of [cards, walk]) await jens.post(`${entry}/op/${id}`)
  await jens.visit(entry)
  const person = await w.given.person({ name: 'Poul' })
  const own = await w.as(person.id)
  const coming = { way: 'coming', firstName: 'Poul', contact: person.email }
  await own.post(`/invitationer/${cards}/tilslutning`, coming)
  await w.settle()
  const agreement = await openWith(w, await slipOf(jens, entry))
  return { w, cards, walk, jens, entry, person, own, agreement }
}

test('Poul takes it over: he sees first what moves, and comes to nothing twice', async () => {
  const { w, cards, walk, own, person, agreement, entry, jens } = await poulHasAnAccount()
  const shown = await own.visit(agreement)
  expect(w.statements().length).toBeLessThanOrEqual(3)
  expect(shown.text).toContain('En tur om søen flytter med over.')
  expect(shown.text).toContain('Kaffe og kortspil har du allerede selv sagt ja til.')
  const before = (await w.outbox()).length
  await own.post(`${agreement}/overtag`)
  const rows = await w.db
    .selectFrom('joining')
    .select(['invitation_id', 'person_id', 'channel', 'address', 'assisted_id', 'joined_by'])
    .orderBy('invitation_id')
    .execute()
  const his = { person_id: person.id, channel: 'email', address: person.email }
  const free = { assisted_id: null, joined_by: null }
  expect(rows).toEqual(
    [cards, walk].toSorted().map((invitation_id) => ({ invitation_id, ...his, ...free })),
  )
  await w.settle()
  expect((await w.outbox()).length, 'no host hears of it').toBe(before)
  expect((await jens.get(entry)).status).toBe(404)
  expect((await own.visit('/mit')).text).toContain('En tur om søen')
})

test('who has read of him until then is his to see, and what he comes to is among his data', async () => {
  const { own, agreement } = await poulHasAnAccount()
  await own.post(`${agreement}/overtag`)
  expect((await own.visit('/hvem-har-set')).text).toContain('aftalt med en brobygger')
  expect((await own.visit('/mine-data')).text).toContain('En tur om søen')
})

test('without an account it can be read and ended; taking over asks to sign in first', async () => {
  const { w, agreement } = await poulHasAnAccount()
  expect((await w.visit(agreement)).text).toContain('Log ind først')
  w.time.at = w.time.at.add({ hours: 49 })
  expect((await w.get(agreement)).status).toBe(404)
})

test('who has an account and erases themself takes what was agreed on their number along', async () => {
  const w = await world()
  const jens = await jensIn(w)
  const { id } = await w.given.invitation()
  const entry = await agreed(jens, aase)
  await jens.post(`${entry}/op/${id}`)
  const person = await w.given.person({ name: 'Aase' })
  const phone = { channel: 'phone' as const, address: '+4522345678', confirmed_at: w.time.at }
  await w.db
    .insertInto('reach')
    .values({ ...phone, person_id: person.id })
    .execute()
  await (await w.as(person.id)).post('/mine-data/slet')
  expect(await w.db.selectFrom('assisted').select('id').execute()).toEqual([])
  expect(await w.db.selectFrom('joining').select('id').execute()).toEqual([])
})
