import { expect, test } from 'vitest'
import { page as pageOf, world } from '#test/world.ts'
import { eraseClaims } from './erasing.ts'

async function house() {
  const w = await world()
  await w.given.area()
  const lars = await w.given.person({ name: 'Lars' })
  const rikke = await w.given.person({ name: 'Rikke' })
  const kim = await w.given.person({ name: 'Kim', roles: ['platform-host'] })
  const millers = await w.given.association({ name: 'Møllelauget', members: [lars.id] })
  await w.db
    .insertInto('meeting_place')
    .values({ id: 'moellen', name: 'Møllehuset', area_id: 'ry', summary: 'Et hus', traits: [] })
    .execute()
  const [owner, host] = [await w.as(lars.id), await w.as(kim.id)]
  const said = { association: millers.id, rule: 'ask', words: 'Vi har nøglen.' }
  const claim = async () => {
    await owner.post('/steder/moellen/vores-hus', said)
    return (await w.db.selectFrom('keeper_claim').select('id').executeTakeFirstOrThrow()).id
  }
  const seen = async (path: string) => {
    w.time.at = w.time.at.add({ minutes: 1 })
    return (await w.visit(path)).text
  }
  const invite = () =>
    w.given.invitation({ hostId: rikke.id, placeId: 'moellen', placeText: '', title: 'Bål' })
  return { ...w, lars, kim, millers, owner, host, said, claim, seen, invite }
}

test('who says a house is theirs keeps it when a platform host has looked, and is told later', async () => {
  const here = await house()
  const id = await here.claim()
  expect(await here.seen('/steder/moellen')).not.toContain('passer stedet')
  const queue = await here.host.visit('/steder/huse')
  expect(queue.text).toContain('Lars skriver, at Møllelauget passer stedet.')
  expect(here.statements().length).toBeLessThanOrEqual(3)
  const empty = await pageOf(here.host.post(`/steder/huse/${id}`, { decision: 'no', reason: '' }))
  expect(empty.status).toBe(422)
  expect(empty.text).toContain('Skriv, hvorfor de ikke kan passe stedet.')
  await here.host.post(`/steder/huse/${id}`, { decision: 'yes', reason: '' })
  expect(await here.seen('/steder/moellen')).toContain('Møllelauget passer stedet')
  expect(here.statements().length).toBeLessThanOrEqual(3)
  expect((await here.owner.visit('/mit/huse')).text).toContain('Møllehuset')
  expect(here.statements().length).toBeLessThanOrEqual(3)
  expect((await here.owner.visit('/mit')).text).toContain('Steder, I passer')
  await here.settle()
  const letter = (await here.outbox()).at(-1)
  expect([letter?.recipient, letter?.subject]).toEqual([
    here.lars.email,
    'Møllelauget passer nu Møllehuset',
  ])
})

test('a yes can be taken back for ten minutes, but not when they have answered somebody', async () => {
  const here = await house()
  const id = await here.claim()
  const yes = () => here.host.post(`/steder/huse/${id}`, { decision: 'yes', reason: '' })
  const undo = () => here.host.post(`/steder/huse/${id}/fortryd`)
  await yes()
  expect((await undo()).status).toBe(303)
  expect(await here.seen('/steder/moellen')).not.toContain('passer stedet')
  await yes()
  const invitation = await here.invite()
  const answer = { answer: 'yes', reason: '' }
  await here.owner.post(`/mit/huse/moellen/${invitation.id}/svar`, answer)
  expect((await undo()).status).toBe(409)
  here.time.at = here.time.at.add({ minutes: 11 })
  expect((await undo()).status).toBe(409)
  expect((await here.host.visit('/steder/huse')).text).not.toContain('Fortryd')
})

test('only owners say a house is theirs, and nobody takes one that is kept', async () => {
  const here = await house()
  const helper = await here.given.person({ name: 'Ib' })
  const row = { association_id: here.millers.id, since: here.time.at, role: 'host' as const }
  await here.db
    .insertInto('association_member')
    .values({ ...row, person_id: helper.id })
    .execute()
  const ib = await here.as(helper.id)
  expect((await ib.visit('/steder/moellen/vores-hus')).text).toContain('hvem I er')
  expect((await ib.post('/steder/moellen/vores-hus', here.said)).status).toBe(404)
  const keeper = { association: here.millers.id, rule: 'all' }
  expect((await here.host.post('/steder/moellen/passer', keeper)).status).toBe(303)
  expect((await here.owner.post('/steder/moellen/vores-hus', here.said)).status).toBe(409)
})

test('a platform host sets the keeper, and only one that somebody answers for', async () => {
  const here = await house()
  const empty = await here.given.association({ name: 'Ingen hjemme' })
  const set = (association: string) =>
    here.host.post('/steder/moellen/passer', { association, rule: 'ask' })
  expect((await set(empty.id)).status).toBe(409)
  expect((await set(here.millers.id)).status).toBe(303)
  expect(await here.seen('/steder/moellen')).toContain('De vil gerne spørges')
  const { status } = await here.host.post('/steder/moellen/passer', {
    association: here.millers.id,
  })
  expect(status).toBe(422)
})

const ways = {
  'the owners let everybody in': (here: Awaited<ReturnType<typeof house>>) =>
    here.owner.post('/mit/huse/moellen/regel', { rule: 'all' }),
  'they look after it no more': (here: Awaited<ReturnType<typeof house>>) =>
    here.owner.post('/mit/huse/moellen/slip'),
  'a platform host says that nobody does': (here: Awaited<ReturnType<typeof house>>) =>
    here.host.post('/steder/moellen/passer', { association: '' }),
  'the association closes': (here: Awaited<ReturnType<typeof house>>) =>
    here.owner.post(`/foreninger/${here.millers.id}/luk`, { sure: 'ja' }),
}

test.each(Object.entries(ways))('what waited is shown when %s', async (_, end) => {
  const here = await house()
  const keeper = { association: here.millers.id, rule: 'ask' }
  await here.host.post('/steder/moellen/passer', keeper)
  const { id } = await here.invite()
  expect(await here.seen(`/invitationer/${id}`)).not.toContain('Møllehuset')
  expect((await end(here)).status).toBe(303)
  await here.settle()
  expect(await here.seen(`/invitationer/${id}`)).toContain('Møllehuset')
})

test('a new keeper is asked about what waits', async () => {
  const here = await house()
  const set = (association: string) =>
    here.host.post('/steder/moellen/passer', { association, rule: 'ask' })
  await set(here.millers.id)
  await here.invite()
  await here.settle()
  const trine = await here.given.person({ name: 'Trine' })
  await set((await here.given.association({ name: 'Kærnen', members: [trine.id] })).id)
  await here.settle()
  const asked = (await here.outbox()).filter(({ subject }) => subject.includes('vil gerne mødes'))
  expect(asked.map(({ recipient }) => recipient)).toEqual([here.lars.email, trine.email])
})

test('who said that a house was theirs is forgotten 30 days after the answer', async () => {
  const here = await house()
  const id = await here.claim()
  await here.host.post(`/steder/huse/${id}`, { decision: 'no', reason: 'Det er kommunens.' })
  const left = async (days: number) => {
    here.time.at = here.time.at.add({ hours: 24 * days })
    await eraseClaims(here.deps)
    return here.db.selectFrom('keeper_claim').select('words').execute()
  }
  expect(await left(29)).toHaveLength(1)
  expect(await left(2)).toEqual([])
})
