import { expect, test } from 'vitest'
import { world } from '#test/world.ts'
import { eraseProposals } from './erasing.ts'

const bench = {
  name: 'Bænkene ved åen',
  area: 'ry',
  whereabouts: 'Ved broen',
  why: 'Der er læ og sol.',
  contact: 'inger@example.org',
}

async function withKim() {
  const w = await world()
  await w.given.area()
  const { id } = await w.given.person({ name: 'Kim', roles: ['platform-host'] })
  const only = async () =>
    (await w.db.selectFrom('place_proposal').select('id').executeTakeFirstOrThrow()).id
  return { ...w, kim: await w.as(id), only }
}

test('anybody may propose a place; it is seen by nobody but the platform hosts', async () => {
  const { post, kim, get, given, as, visit } = await withKim()
  expect((await post('/steder/foreslaa', bench)).headers.get('location')).toBe(
    '/steder/foreslaa/tak',
  )
  expect((await visit('/steder')).text).not.toContain('Bænkene')
  expect((await kim.visit('/steder/forslag')).text).toContain('Bænkene ved åen')
  const inger = await as((await given.person({ name: 'Inger' })).id)
  expect((await inger.get('/steder/forslag')).status).toBe(404)
  expect((await get('/steder/forslag')).status).toBe(303)
})

test('a yes makes it a place, and the one who proposed it is told', async () => {
  const { post, kim, only, visit, outbox, settle } = await withKim()
  await post('/steder/foreslaa', bench)
  const id = await only()
  const yes = await kim.post(`/steder/forslag/${id}/ja`, { summary: 'Bænke med udsigt' })
  expect(yes.headers.get('location')).toMatch(/^\/steder\/\w{12}\/ret$/)
  expect((await visit('/steder')).text).toContain('Bænkene ved åen')
  await settle()
  const [letter] = await outbox()
  expect(letter?.recipient).toBe('inger@example.org')
  expect(letter?.body).toContain('nu på listen')
})

test('a no needs a reason, and the one who proposed it can read it', async () => {
  const { post, kim, only, visit, outbox } = await withKim()
  await post('/steder/foreslaa', bench)
  const id = await only()
  const silent = await kim.post(`/steder/forslag/${id}/nej`, { reason: ' ' })
  expect(silent.status).toBe(422)
  await kim.post(`/steder/forslag/${id}/nej`, { reason: 'Der er privat.' })
  expect((await visit('/steder')).text).not.toContain('Bænkene')
  expect((await outbox())[0]?.body).toContain('Der er privat.')
  const again = await kim.post(`/steder/forslag/${id}/ja`, { summary: 'Alligevel' })
  expect(again.status).toBe(409)
  expect(await again.text()).toContain('En anden har allerede svaret')
})

test('who leaves a telephone number, or nothing, is sent no letter', async () => {
  const { post, kim, only, outbox } = await withKim()
  await post('/steder/foreslaa', { ...bench, contact: '22 34 56 78' })
  await kim.post(`/steder/forslag/${await only()}/ja`, { summary: 'Bænke' })
  expect(await outbox()).toEqual([])
})

test('the same place proposed twice waits once', async () => {
  const { post, db } = await withKim()
  await post('/steder/foreslaa', bench)
  await post('/steder/foreslaa', { ...bench, name: 'BÆNKENE ved åen', why: 'Ja tak' })
  expect(await db.selectFrom('place_proposal').select('id').execute()).toHaveLength(1)
})

test('a proposal with something missing keeps every word', async () => {
  const { post } = await withKim()
  const answer = await post('/steder/foreslaa', { ...bench, area: 'atlantis', why: 'Fordi <3' })
  expect(answer.status).toBe(422)
  const html = await answer.text()
  expect(html).toContain('Vælg den by, stedet hører til.')
  expect(html).toContain('Fordi &lt;3')
})

test('a machine that proposes hundreds is slowed down, and people are told to wait', async () => {
  const { post, db } = await withKim()
  for (let one = 0; one < 40; one++)
    await post('/steder/foreslaa', { ...bench, name: `Nr. ${one}` })
  const answer = await post('/steder/foreslaa', { ...bench, name: 'Ægte' })
  expect(answer.status).toBe(429)
  expect(await answer.text()).toContain('value="Ægte"')
  expect(await db.selectFrom('place_proposal').select('id').execute()).toHaveLength(40)
})

test('a month after the answer the proposal is erased, and the place stays', async () => {
  const { post, kim, only, time, deps, db, visit } = await withKim()
  await post('/steder/foreslaa', bench)
  await kim.post(`/steder/forslag/${await only()}/ja`, { summary: 'Bænke' })
  time.at = time.at.add({ hours: 24 * 29 })
  await eraseProposals(deps)
  expect(await db.selectFrom('place_proposal').select('id').execute()).toHaveLength(1)
  time.at = time.at.add({ hours: 48 })
  await eraseProposals(deps)
  expect(await db.selectFrom('place_proposal').select('id').execute()).toEqual([])
  expect((await visit('/steder')).text).toContain('Bænkene ved åen')
})

test('a proposal nobody answered is erased after a year', async () => {
  const { post, time, deps, db } = await withKim()
  await post('/steder/foreslaa', bench)
  time.at = time.at.add({ hours: 24 * 366 })
  await eraseProposals(deps)
  expect(await db.selectFrom('place_proposal').select('id').execute()).toEqual([])
})
