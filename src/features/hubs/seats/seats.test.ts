import { expect, test } from 'vitest'
import { HOUSE, withHub, withOpenHub } from '../test-hub.ts'

const LIBRARY = 'Biblioteket i Ry'

test('nobody reads that an association sits there before it says yes itself', async () => {
  const { visit, ask, owner, seat, settle, outbox, lars, time, association } = await withOpenHub()
  const own = () => visit(`/foreninger/${association}`)
  await ask()
  expect((await own()).text).not.toContain('Søhuset')
  expect((await visit(HOUSE)).text).not.toContain(LIBRARY)
  await settle()
  const [letter] = (await outbox()).filter(({ recipient }) => recipient === lars.email)
  expect(letter?.subject).toBe('Holder I til i Søhuset?')
  expect(letter?.body).toContain('/mit/plads-i-et-hus')
  const { text } = await owner.visit('/mit/plads-i-et-hus')
  expect(text).toContain('Holder Biblioteket i Ry til i Søhuset?')
  await owner.post(`/mit/plads-i-et-hus/${await seat()}/svar`, { answer: 'yes' })
  time.at = time.at.add({ minutes: 1 })
  expect((await visit(HOUSE)).text).toContain(LIBRARY)
  const { document } = await own()
  expect(document.querySelector(`main a[href="${HOUSE}"]`)?.textContent).toBe('Søhuset')
})

test('who meets newcomers is named on the page of their association alone', async () => {
  const { visit, ask, owner, seat, db, time, association } = await withOpenHub()
  await ask()
  await owner.post(`/mit/plads-i-et-hus/${await seat()}/svar`, { answer: 'yes' })
  const words = 'Se, hvem der tager imod dig hos Biblioteket i Ry'
  expect((await visit(HOUSE)).text).not.toContain(words)
  await db.updateTable('association_member').set({ meets: true }).execute()
  time.at = time.at.add({ minutes: 1 })
  const { document, text } = await visit(HOUSE)
  const link = [...document.querySelectorAll('a')].find((one) => one.textContent === words)
  expect(link?.getAttribute('href')).toBe(`/foreninger/${association}`)
  expect(text).not.toContain('Lars')
})

test('a no is shown nowhere and is not asked again', async () => {
  const { visit, ask, owner, seat, coordinator } = await withOpenHub()
  await ask()
  await owner.post(`/mit/plads-i-et-hus/${await seat()}/svar`, { answer: 'no' })
  expect((await visit(HOUSE)).text).not.toContain(LIBRARY)
  const again = await ask()
  expect(again.status).toBe(409)
  expect(await again.text()).toContain('De har sagt nej tak.')
  const { document, text } = await coordinator.visit(`${HOUSE}/indret`)
  expect(text).toContain('De har sagt nej tak.')
  expect(document.querySelector(`form[action*="/foreninger/"]`)).toBeNull()
  expect((await owner.visit('/mit/plads-i-et-hus')).text).not.toContain('Søhuset')
})

test('an association leaves when it likes', async () => {
  const { visit, ask, owner, seat } = await withOpenHub()
  await ask()
  const at = `/mit/plads-i-et-hus/${await seat()}`
  expect((await owner.post(`${at}/farvel`)).status).toBe(409)
  await owner.post(`${at}/svar`, { answer: 'yes' })
  expect((await owner.post(`${at}/svar`, { answer: 'no' })).status).toBe(409)
  await owner.post(`${at}/farvel`)
  expect((await visit(HOUSE)).text).not.toContain(LIBRARY)
})

test('a question is taken back without a word; who sat there is told', async () => {
  const { ask, owner, seat, coordinator, settle, outbox, db } = await withOpenHub()
  await ask()
  await coordinator.post(`${HOUSE}/foreninger/${await seat()}/fjern`)
  expect(await db.selectFrom('hub_seat').select('id').execute()).toEqual([])
  await settle()
  expect(await outbox()).toEqual([])
  await ask()
  await owner.post(`/mit/plads-i-et-hus/${await seat()}/svar`, { answer: 'yes' })
  await coordinator.post(`${HOUSE}/foreninger/${await seat()}/fjern`)
  await settle()
  expect((await outbox()).map(({ subject }) => subject)).toContain(
    'Biblioteket i Ry står ikke mere på siden om Søhuset',
  )
})

test('only its owners answer for an association', async () => {
  const { ask, seat, given, as, association, db, time } = await withOpenHub()
  await ask()
  const other = await given.person({ name: 'Ib' })
  const row = { association_id: association, person_id: other.id, since: time.at }
  await db
    .insertInto('association_member')
    .values({ ...row, role: 'host' })
    .execute()
  const ib = await as(other.id)
  const answer = await ib.post(`/mit/plads-i-et-hus/${await seat()}/svar`, { answer: 'yes' })
  expect(answer.status).toBe(404)
  expect((await ib.visit('/mit/plads-i-et-hus')).text).not.toContain('Søhuset')
})

test('whom nobody answers for is not asked, nor one that has ended', async () => {
  const { given, coordinator, db, ask, association } = await withHub()
  const { id } = await given.association({ name: 'Uden folk' })
  expect((await coordinator.post(`${HOUSE}/foreninger`, { association: id })).status).toBe(409)
  const { document } = await coordinator.visit(`${HOUSE}/indret`)
  const choices = [...document.querySelectorAll('#association option')]
  expect(choices.map((one) => one.getAttribute('value'))).toEqual(['', association])
  await db.updateTable('association').set({ status: 'archived' }).execute()
  expect((await ask()).status).toBe(404)
})

test('an association that has ended sits nowhere', async () => {
  const { visit, ask, owner, seat, db } = await withOpenHub()
  await ask()
  await owner.post(`/mit/plads-i-et-hus/${await seat()}/svar`, { answer: 'yes' })
  await db.updateTable('association').set({ status: 'archived' }).execute()
  expect((await visit(HOUSE)).text).not.toContain(LIBRARY)
})

test('an answer that is missing is asked for, and nothing is decided', async () => {
  const { ask, owner, seat, coordinator, db } = await withOpenHub()
  await ask()
  const answer = await owner.post(`/mit/plads-i-et-hus/${await seat()}/svar`, {})
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('Vælg ja eller nej.')
  const nobody = await coordinator.post(`${HOUSE}/foreninger`, {})
  expect(nobody.status).toBe(422)
  expect(await nobody.text()).toContain('Vælg, hvem I vil spørge.')
  expect(await db.selectFrom('hub_seat').select('answer').execute()).toEqual([{ answer: null }])
})
