import { expect, test } from 'vitest'
import { world } from '#test/world.ts'
import { aase, agreed, jensIn, poul } from './test-assisted.ts'

test('Aase on the phone is written down, finds something and is joined for, in few steps', async () => {
  const w = await world()
  const { id, hostId } = await w.given.invitation({ title: 'Kaffe og kortspil' })
  const jens = await jensIn(w)
  const entry = await agreed(jens)
  const found = await jens.visit(`${entry}/find?q=kaffe`)
  expect(w.statements().length).toBeLessThanOrEqual(3)
  expect(found.document.querySelector(`a[href="${entry}/op/${id}"]`)?.textContent).toBe(
    'Kaffe og kortspil',
  )
  await jens.visit(`${entry}/op/${id}`)
  expect(w.statements().length).toBeLessThanOrEqual(3)
  const done = await jens.post(`${entry}/op/${id}`, { words: 'Jeg hører bedst med højre øre' })
  expect(done.headers.get('location')).toBe(entry)
  const shown = await jens.visit(entry)
  expect(w.statements()).toHaveLength(3)
  for (const words of ['Aase', '22\u00a034\u00a056\u00a078', 'Kaffe og kortspil', 'Jens sagde ja'])
    expect(shown.text).toContain(words)

  await w.settle()
  const host = await w.as(hostId)
  const page = await host.visit(`/invitationer/${id}/vaert`)
  expect(page.text).toContain('Kommer gennem en brobygger')
  expect(page.text).toContain('Aase vil gerne have, at du ved')
  expect(page.text).not.toContain('22 34 56 78')
  const [letter] = (await w.outbox()).filter(({ recipient }) => recipient.startsWith(hostId))
  expect(letter?.body).toContain('Jeg hører bedst med højre øre')
  expect(letter?.body).toContain('gennem en brobygger')
})

test('the host answers, and it stands on the desk of whoever helps', async () => {
  const w = await world()
  const { id, hostId } = await w.given.invitation()
  const jens = await jensIn(w)
  const entry = await agreed(jens, poul)
  await jens.post(`${entry}/op/${id}`, { words: 'Jeg kommer med min rollator' })
  await w.settle()
  const joining = await w.db.selectFrom('joining').selectAll().executeTakeFirstOrThrow()
  expect(joining).toMatchObject({ channel: 'helper', address: entry.split('/').at(-1) })
  expect(joining.joined_by).toBe(jens.personId)
  const host = await w.as(hostId)
  await host.post(`/invitationer/${id}/svar/${joining.id}`, { answer: 'Du er så velkommen' })
  await w.settle()
  const desk = await jens.visit('/bord')
  expect(w.statements()).toHaveLength(3)
  expect(desk.text).toContain('Skal have værtens svar om Kaffe og kortspil')
  expect((await jens.visit('/ringeliste')).text).toContain('Jens hjælper og giver besked')
  expect((await jens.visit(entry)).text).toContain('Værten svarer: ”Du er så velkommen”')
  const others = await jensIn(w, 'Rosa')
  expect((await others.visit('/bord')).text).not.toContain('Poul')
})

test('nobody else reaches it, whatever their role, and neither does somebody not at work', async () => {
  const w = await world()
  const jens = await jensIn(w)
  const entry = await agreed(jens)
  for (const role of ['bridge-builder', 'coordinator', 'platform-host'] as const) {
    const other = await w.as((await w.given.person({ roles: [role] })).id)
    for (const path of ['', '/giv', '/slut', '/op/aaaaaaaaaaaa'])
      expect((await other.get(entry + path)).status).toBe(404)
    for (const path of ['/slut', '/seddel', '/naeste/klaret'])
      expect((await other.post(entry + path)).status).toBe(404)
  }
  await jens.post('/hvem-har-set/formaal/stop')
  expect((await jens.get(entry)).headers.get('location')).toContain('/hvem-har-set/formaal')
})

test('what was not agreed is not done: joining, and telling the host', async () => {
  const w = await world()
  const { id } = await w.given.invitation()
  const jens = await jensIn(w)
  const looking = await agreed(jens, { ...aase, agreed: 'find' })
  const refused = await jens.post(`${looking}/op/${id}`, {})
  expect(refused.status).toBe(409)
  expect(await refused.text()).toContain('I er ikke enige om, at du siger ja for dem')
  const silent = await agreed(jens, { ...aase, agreed: 'join' })
  expect((await jens.post(`${silent}/op/${id}`, { words: 'Hej' })).status).toBe(409)
  expect((await jens.post(`${silent}/op/${id}`, {})).status).toBe(303)
})

test('a number in the words to the host is asked about, and a CPR number refused', async () => {
  const w = await world()
  const { id } = await w.given.invitation()
  const jens = await jensIn(w)
  const entry = await agreed(jens)
  const asked = await jens.post(`${entry}/op/${id}`, { words: 'Ring på 22 34 56 78' })
  expect(asked.status).toBe(422)
  expect(await asked.text()).toContain('Skal ”22 34 56 78” stå der?')
  const cpr = await jens.post(`${entry}/op/${id}`, { words: '010203-1234', allMaySee: 'ja' })
  expect(cpr.status).toBe(422)
})

test('two who share a number do not both come with it, and the page says so', async () => {
  const w = await world()
  const { id } = await w.given.invitation()
  const jens = await jensIn(w)
  const [first, second] = [await agreed(jens), await agreed(jens, { ...aase, firstName: 'Ib' })]
  await jens.post(`${first}/op/${id}`)
  const twice = await jens.post(`${second}/op/${id}`)
  expect(twice.status).toBe(409)
  expect(await twice.text()).toContain('Der er allerede skrevet en op')
})

test('who gets letters has their place in the print queue', async () => {
  const w = await world()
  await w.given.area()
  const house = { id: 'huset', area_id: 'ry', name: 'Huset', summary: '', traits: [] }
  const bus = { place_id: 'huset', fact: 'transport.bus', note: 'Linje 311, Ry Torv' }
  await w.db.insertInto('meeting_place').values(house).execute()
  await w.db
    .insertInto('place_fact')
    .values({ ...bus, holds: true })
    .execute()
  const { id } = await w.given.invitation({ placeId: 'huset' })
  const jens = await jensIn(w)
  const envelope = { name: 'Aase Holm', street: 'Mosevej 3', town: '8680 Ry' }
  const entry = await agreed(jens, { ...aase, reach: 'letter', ...envelope })
  await jens.post(`${entry}/op/${id}`)
  const [letter] = (await w.outbox()).filter(({ channel }) => channel === 'letter')
  expect(letter).toMatchObject({
    recipient: 'Aase Holm\nMosevej 3\n8680 Ry',
    subject: 'Din plads til Kaffe og kortspil',
  })
  expect(letter?.body).toContain('Bus: Linje 311, Ry Torv')
  expect(letter?.body).toContain('Karen tager imod dig')
})

test('what is not understood says so for each field, and keeps what was typed', async () => {
  const w = await world()
  const jens = await jensIn(w)
  const answer = await jens.post('/bord/ny', { ...aase, phone: '123', agreed: [], how: '' })
  expect(answer.status).toBe(422)
  const html = await answer.text()
  for (const words of ['med otte tal', 'Vælg mindst én ting', 'Vælg, hvordan de sagde ja', 'Aase'])
    expect(html).toContain(words)
})
