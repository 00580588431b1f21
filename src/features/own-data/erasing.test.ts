import { expect, test } from 'vitest'
import { joinWithCode } from '#test/support/joining.ts'
import { lettersTo } from '#test/support/waiting.ts'
import { world } from '#test/world.ts'

test('who erases themself is signed out everywhere, and a new sign-in finds nothing', async () => {
  const w = await world()
  const inger = await w.given.person({ name: 'Inger' })
  const [telephone, computer] = [await w.as(inger.id), await w.as(inger.id)]
  await telephone.post('/mine-data/slet')
  expect((await computer.get('/mit')).status).toBe(303)
  const code = (await w.post('/log-ind', { contact: inger.email })).headers.get('location') ?? ''
  const letter = (await w.outbox()).at(-1)
  const used = await w.post(code, { code: letter?.code ?? '' })
  expect(used.headers.get('location')).toContain('/log-ind/navn')
})

test('the page says first what goes, what is cancelled and who must be chosen', async () => {
  const w = await world()
  const karen = await w.given.person({ name: 'Karen' })
  const { id } = await w.given.invitation({ hostId: karen.id, title: 'Skak i parken' })
  await w.given.invitation({ hostId: karen.id, title: 'Te i haven' })
  await joinWithCode(w, id)
  const alone = await w.given.association({ name: 'Brætspilsklubben', members: [karen.id] })
  const { text } = await (await w.as(karen.id)).visit('/mine-data/slet')
  expect(w.statements().length).toBeLessThanOrEqual(3)
  expect(text).toContain('”Skak i parken” bliver aflyst. 1 har sagt ja og får besked.')
  expect(text).toContain('”Te i haven” går væk. Ingen har sagt ja endnu.')
  expect(text).toContain(`Brætspilsklubben lukker`)
  expect(text).not.toContain(alone.id)
})

test('those who come to what is cancelled are told, and the other invitations are gone at once', async () => {
  const w = await world()
  const karen = await w.given.person({ name: 'Karen' })
  const { id } = await w.given.invitation({ hostId: karen.id, title: 'Skak i parken' })
  const { id: nobodys } = await w.given.invitation({ hostId: karen.id, title: 'Te i haven' })
  const { place } = await joinWithCode(w, id)
  await w.settle()
  await (await w.as(karen.id)).post('/mine-data/slet')
  expect((await w.get(`/invitationer/${nobodys}`)).status).toBe(404)
  await w.settle()
  const told = await lettersTo(w, 'inger@example.org')
  expect(told.at(-1)?.subject).toContain('Aflyst')
  expect((await w.visit(place)).text).toContain('Skak i parken')
  expect((await w.visit(`/invitationer/${id}`)).text).not.toContain('Karen')
})

test('an association is handed over before its only owner is gone', async () => {
  const w = await world()
  const [lone, ib] = [await w.given.person({ name: 'Lone' }), await w.given.person({ name: 'Ib' })]
  const { id } = await w.given.association({ members: [lone.id, ib.id] })
  await w.db
    .updateTable('association_member')
    .set({ role: 'helper' })
    .where('person_id', '=', ib.id)
    .execute()
  const own = await w.as(lone.id)
  const stranger = await w.given.person({ name: 'Per' })
  for (const heir of ['', stranger.id, lone.id]) {
    const answer = await own.post('/mine-data/slet', { [`til-${id}`]: heir })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Vælg, hvem der skal eje Strikkelauget Masken.')
  }
  await own.post('/mine-data/slet', { [`til-${id}`]: ib.id })
  const members = await w.db
    .selectFrom('association_member')
    .select(['person_id', 'role'])
    .execute()
  expect(members).toEqual([{ person_id: ib.id, role: 'owner' }])
  await w.settle()
  expect(await lettersTo(w, ib.email)).toHaveLength(1)
})

test('an association with nobody else in it closes, and keeps its name alone', async () => {
  const w = await world()
  const lone = await w.given.person({ name: 'Lone' })
  const { id } = await w.given.association({ members: [lone.id] })
  await w.given.invitation({ hostId: lone.id, associationId: id })
  await (await w.as(lone.id)).post('/mine-data/slet')
  const kept = await w.db.selectFrom('association').select(['name', 'summary', 'status']).execute()
  expect(kept).toEqual([{ name: 'Strikkelauget Masken', summary: '', status: 'archived' }])
  expect(await w.db.selectFrom('invitation').select('id').execute()).toEqual([])
})

test('a guest erases one place by its link: the host hears that somebody is gone, not who', async () => {
  const w = await world()
  const { id, hostId } = await w.given.invitation()
  const { place } = await joinWithCode(w, id)
  await w.settle()
  const token = place.split('/').at(-1)
  const page = await w.visit(`/mine-data/plads/${token}/slet`)
  expect(page.text).toContain('ikke hvem')
  const erase = () => w.post(`/mine-data/plads/${token}/slet`)
  expect((await erase()).headers.get('location')).toBe('/mine-data/plads/slettet')
  expect((await erase()).status).toBe(303)
  expect((await w.get(place)).status).toBe(404)
  expect((await w.get(`/mine-data/plads/${token}`)).status).toBe(404)
  await w.settle()
  const letters = await w.outbox()
  expect(letters).toHaveLength(1)
  expect(letters[0]).toMatchObject({ recipient: `${hostId}@example.org` })
  expect(letters[0]?.body).toContain('har slettet alt om sig selv')
  expect(letters[0]?.body).not.toContain('Inger')
})

test('nobody opens or erases the place of another', async () => {
  const w = await world()
  const { id } = await w.given.invitation()
  const { place } = await joinWithCode(w, id)
  const joining = place.split('/').at(-1)?.split('-')[0]
  for (const token of [joining, `${joining}-AAAAAAAAAAAAAAAAAAAAAA`])
    expect((await w.post(`/mine-data/plads/${token}/slet`)).status).toBe(404)
  expect((await w.get('/mine-data/slet')).headers.get('location')).toContain('/log-ind')
  expect((await w.get(place)).status).toBe(200)
})
