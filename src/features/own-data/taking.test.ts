import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { joinWithCode } from '#test/support/joining.ts'
import { columnsInCode } from '#test/support/tables.ts'
import { world } from '#test/world.ts'
import { notGiven, partNames, parts } from './parts.ts'

const nobody = { personId: null, firstName: '', emails: [], phones: [], endpoints: [] }

async function zipIn(answer: Response) {
  expect(answer.status).toBe(200)
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()))
  const json = new TextDecoder().decode(files['mine-data.json'])
  return { json, data: JSON.parse(json).data, pdf: files['mine-data.pdf'] ?? new Uint8Array() }
}

test('every table with something personal in it is taken along, or says why not', () => {
  const given = partNames.map((name) => {
    const node = parts[name]({ ...nobody, joiningIds: [] }).toOperationNode()
    return JSON.stringify(node)
  })
  const personal = columnsInCode().filter(({ says }) => says.includes('Personal:'))
  const missing = personal.filter(({ table, name }) => {
    const isNamed = given.some((sql) => new RegExp(`\\b${table}\\b`).test(sql))
    return !isNamed && !(`${table}.${name}` in notGiven)
  })
  expect(missing.map(({ table, name }) => `${table}.${name}`)).toEqual([])
})

test('somebody takes along all that is known of them, and not who else comes', async () => {
  const w = await world()
  const { id, hostId } = await w.given.invitation({ title: 'Kaffe i gården' })
  const inger = await w.given.person({ name: 'Inger' })
  await joinWithCode(w, id, {
    firstName: 'Inger',
    contact: inger.email,
    way: 'asking',
    question: 'Er der trin?',
  })
  await joinWithCode(w, id, { firstName: 'Torkild', contact: 'torkild@example.org' })
  await w.settle()
  const { json, data, pdf } = await zipIn(await (await w.as(inger.id)).post('/mine-data/hent'))
  expect(data.account[0]).toMatchObject({ name: 'Inger', address: [inger.email] })
  expect(data.joining[0]).toMatchObject({ title: 'Kaffe i gården', question: 'Er der trin?' })
  expect(data.message.length).toBeGreaterThan(0)
  expect(json).not.toMatch(/torkild/i)
  expect(new TextDecoder('latin1').decode(pdf.slice(0, 5))).toBe('%PDF-')

  const host = await zipIn(await (await w.as(hostId)).post('/mine-data/hent'))
  expect(host.data.invitation[0].title).toBe('Kaffe i gården')
  expect(JSON.stringify({ ...host.data, message: [] })).not.toMatch(/inger|torkild/i)
})

test('the page says the same in words, with no more than three statements', async () => {
  const w = await world()
  const { id } = await w.given.invitation({ title: 'Kaffe i gården' })
  const inger = await w.given.person({ name: 'Inger' })
  await joinWithCode(w, id, { contact: inger.email })
  const { text, document } = await (await w.as(inger.id)).visit('/mine-data')
  expect(w.statements().length).toBeLessThanOrEqual(3)
  expect(text).toContain('Kaffe i gården')
  expect(document.querySelector('.known')?.textContent).toContain(inger.email)
})

test('a guest takes along one place by its link, and nothing of anything else', async () => {
  const w = await world()
  const { id } = await w.given.invitation({ title: 'Kaffe i gården' })
  const { id: other } = await w.given.invitation({ title: 'Skak' })
  const { place } = await joinWithCode(w, id)
  await joinWithCode(w, other)
  const token = place.split('/').at(-1)
  const { data, json } = await zipIn(await w.post(`/mine-data/plads/${token}/hent`))
  expect(data.joining).toHaveLength(1)
  expect(json).toContain('inger@example.org')
  expect(json).not.toContain('Skak')
  expect((await w.get('/mine-data/plads/et-andet')).status).toBe(404)
  expect((await w.get('/mine-data')).status).toBe(303)
})

test('who takes it eleven times within an hour waits', async () => {
  const w = await world()
  const { id } = await w.given.invitation()
  const { place } = await joinWithCode(w, id)
  const token = place.split('/').at(-1)
  const take = () => w.post(`/mine-data/plads/${token}/hent`)
  for (let time = 0; time < 10; time++) expect((await take()).status).toBe(200)
  const answer = await take()
  expect(answer.status).toBe(429)
  expect(await answer.text()).toContain('Vent en time')
  w.time.at = w.time.at.add({ minutes: 61 })
  expect((await take()).status).toBe(200)
})
