import { expect, test } from 'vitest'
import { change as changeInvitation } from '#features/invitations/index.ts'
import { perform } from '#platform/work.ts'
import { anInvitation } from '#test/given.ts'
import { joinWithCode } from '#test/support/joining.ts'
import { tampered } from '#test/support/tampered.ts'
import { page as pageOf, world } from '#test/world.ts'
import { twoAssociations } from './test-cohosts.ts'

const library = 'Biblioteket i Ry'

test('before a yes their name stands nowhere, and after it beside the first', async () => {
  const here = await twoAssociations(await world())
  const { visit, get, page, time, statements } = here
  const later = () => {
    time.at = time.at.add({ minutes: 1 })
  }
  const showing = async () => {
    later()
    const pages = [page, '/invitationer', '/omraader/ry', '/', `/foreninger/${here.first.id}`]
    const files = ['kalender.ics', 'nyt.atom'].map((file) => `/omraader/ry/${file}`)
    const all = [...pages, ...files, `${page}/kalender.ics`]
    const texts = await Promise.all(all.map(async (path) => (await get(path)).text()))
    return all.filter((_, place) => texts[place]?.includes(library))
  }
  const theirs = `/foreninger/${here.other.id}`
  const before = await showing()
  expect(before).not.toContain(page)
  await here.ask()
  expect(await showing()).toEqual(before)
  expect((await visit(theirs)).text).not.toContain('Bål i skoven')
  await here.answer(true)
  later()
  expect((await visit(page)).text).toContain('Skovtrolden sammen med Biblioteket i Ry')
  expect(statements().length).toBeLessThanOrEqual(3)
  expect((await visit(theirs)).text).toContain('Bål i skoven')
  for (const one of [theirs, `/foreninger/${here.first.id}`])
    expect((await visit(one)).text).toContain('Hvem vi gør ting sammen med')
  await here.library.post(`/mit/sammen/${await here.cohost()}/farvel`)
  later()
  expect(await showing()).toEqual(before)
  expect((await visit(theirs)).text).not.toContain('Hvem vi gør ting sammen med')
})

test('who says yes to host is found by name, and by none when they step back', async () => {
  const here = await twoAssociations(await world())
  const found = async () => {
    here.time.at = here.time.at.add({ minutes: 1 })
    const { text } = await here.visit('/invitationer?q=biblioteket&ordret=ja')
    return text.includes('1 invitation passer')
  }
  await here.ask()
  expect(await found()).toBe(false)
  await here.answer(true)
  expect(await found()).toBe(true)
  await here.library.post(`/mit/sammen/${await here.cohost()}/farvel`)
  expect(await found()).toBe(false)
  await here.ask()
  await here.answer(true)
  await perform(here.deps, { id: here.rikke.id, name: 'Rikke', roles: [] }, (work) =>
    changeInvitation(work, here.id, {
      ...anInvitation(here.time.at),
      ...{ title: 'Bål i skoven', associationId: here.first.id, hostKind: 'association' },
    }),
  )
  expect(await found()).toBe(true)
})

test('after a yes they hear who comes, and are told of it no more when they step back', async () => {
  const here = await twoAssociations(await world())
  const told = async () =>
    (await here.outbox()).filter(({ subject }) => subject.includes('kommer til'))
  await here.ask()
  await joinWithCode(here, here.id)
  await here.settle()
  expect((await told()).map(({ recipient }) => recipient)).toEqual([here.rikke.email])
  await here.answer(true)
  await joinWithCode(here, here.id, { contact: 'ole@example.org', firstName: 'Ole' })
  await here.settle()
  expect(
    (await told())
      .slice(1)
      .map(({ recipient }) => recipient)
      .sort(),
  ).toEqual([here.rikke.email, here.lars.email].sort())
  expect((await here.library.visit(`${here.page}/vaert`)).text).toContain('Ole')
  await here.library.post(`/mit/sammen/${await here.cohost()}/farvel`)
  await joinWithCode(here, here.id, { contact: 'pia@example.org', firstName: 'Pia' })
  await here.settle()
  expect((await told()).slice(3).map(({ recipient }) => recipient)).toEqual([here.rikke.email])
})

test('somebody is found by name, asked, and answers from the letter without signing in', async () => {
  const here = await twoAssociations(await world())
  const found = await here.owner.visit(`${here.page}/sammen?navn=BIBLIO`)
  expect(here.statements().length).toBeLessThanOrEqual(3)
  expect(found.text).toContain('Spørg Biblioteket i Ry')
  await here.ask()
  await here.settle()
  const letter = (await here.outbox()).find(({ recipient }) => recipient === here.lars.email)
  expect(letter?.subject).toBe('Skovtrolden spørger, om I vil være værter sammen')
  const link = /\/mit\/sammen\/brev\/\S+/.exec(letter?.body ?? '')?.[0] ?? ''
  expect((await here.visit(link)).text).toContain('Bål i skoven')
  const empty = await pageOf(here.post(link, {}))
  expect(empty.status).toBe(422)
  expect(empty.text).toContain('Vælg ja eller nej.')
  expect((await here.post(link, { answer: 'yes' })).status).toBe(303)
  expect((await here.visit(link)).text).toContain('I har sagt ja')
  expect((await here.post(link, { answer: 'no' })).status).toBe(409)
  await here.settle()
  const back = (await here.outbox()).findLast(({ recipient }) => recipient === here.rikke.email)
  expect(back?.subject).toBe('Biblioteket i Ry er vært sammen med jer')
  expect((await here.visit(tampered(link))).text).toContain('Linket virker ikke mere')
})

test('a letter answers no more when the one who has it hosts for them no more', async () => {
  const here = await twoAssociations(await world())
  await here.ask()
  await here.settle()
  const letter = (await here.outbox()).find(({ recipient }) => recipient === here.lars.email)
  const link = /\/mit\/sammen\/brev\/\S+/.exec(letter?.body ?? '')?.[0] ?? ''
  const helper = { role: 'helper' as const }
  await here.db
    .updateTable('association_member')
    .set(helper)
    .where('person_id', '=', here.lars.id)
    .execute()
  expect((await here.post(link, { answer: 'yes' })).status).toBe(404)
  expect((await here.visit(link)).text).toContain('Linket virker ikke mere')
})

test('a question is taken back, and a no is not asked again', async () => {
  const here = await twoAssociations(await world())
  await here.ask()
  await here.owner.post(`${here.page}/sammen/${await here.cohost()}/tag-tilbage`)
  expect((await here.library.visit('/mit/sammen')).text).toContain('Ingen spørger jer lige nu')
  await here.ask()
  expect((await here.library.visit('/mit')).text).toContain('Bål i skoven')
  expect((await here.library.visit('/mit/sammen')).text).toContain('Skovtrolden spørger')
  expect(here.statements().length).toBeLessThanOrEqual(3)
  await here.answer(false)
  expect((await here.owner.visit(`${here.page}/sammen`)).text).toContain('De har sagt nej tak')
  expect((await here.ask()).status).toBe(409)
  const again = await here.owner.post(`${here.page}/sammen/${await here.cohost()}/tag-tilbage`)
  expect(again.status).toBe(409)
})

test('the first hosts end it with one press, and the others are told', async () => {
  const here = await twoAssociations(await world())
  await here.ask()
  await here.answer(true)
  await here.owner.post(`${here.page}/sammen/${await here.cohost()}/tag-tilbage`)
  await here.settle()
  const last = (await here.outbox()).at(-1)
  expect(last?.recipient).toBe(here.lars.email)
  expect(last?.subject).toBe('Biblioteket i Ry er ikke vært mere for Bål i skoven')
})

test('what closes hosts nothing more, and those it hosted with are told', async () => {
  const here = await twoAssociations(await world())
  await here.ask()
  await here.answer(true)
  await here.settle()
  await here.library.post(`/foreninger/${here.other.id}/luk`)
  await here.settle()
  expect(await here.db.selectFrom('cohost').select('id').execute()).toEqual([])
  const last = (await here.outbox()).at(-1)
  expect([last?.recipient, last?.subject]).toEqual([
    here.rikke.email,
    'Biblioteket i Ry er ikke vært mere',
  ])
})

test('who cannot be asked is said plainly', async () => {
  const here = await twoAssociations(await world())
  const nobodys = await here.given.association({ name: 'Ry Petanque' })
  expect((await here.owner.visit(`${here.page}/sammen?navn=petanque`)).text).toContain(
    'så de kan ikke svare',
  )
  expect((await here.ask(nobodys.id)).status).toBe(409)
  expect((await here.ask(here.first.id)).status).toBe(409)
  expect((await here.ask('findes-ikke')).status).toBe(404)
  const missing = await pageOf(here.owner.post(`${here.page}/sammen`, {}))
  expect(missing.text).toContain('Vælg, hvem I vil spørge.')
  await here.db.updateTable('invitation').set({ status: 'in-review' }).execute()
  expect((await here.ask()).status).toBe(409)
})

test('who has not declared certificates cannot host something for children with others', async () => {
  const here = await twoAssociations(await world())
  await here.owner.post(`/foreninger/${here.first.id}/boerneattester`)
  await here.db
    .updateTable('invitation')
    .set({ traits: ['hvem.under16'] })
    .execute()
  await here.ask()
  const no = await here.answer(true)
  expect(no.status).toBe(409)
  expect(await no.text()).toContain('ikke sagt ja til børneattester i år')
  await here.library.post(`/foreninger/${here.other.id}/boerneattester`)
  expect((await here.answer(true)).status).toBe(303)
})

test('an association whose only hosts are young is as if nobody could answer for it', async () => {
  const here = await twoAssociations(await world())
  await here.db
    .insertInto('young_person')
    .values({
      person_id: here.lars.id,
      span: 'young',
      said_on: Temporal.PlainDate.from('2026-11-01'),
    })
    .execute()
  expect((await here.ask()).status).toBe(409)
  expect(await here.db.selectFrom('cohost').selectAll().execute()).toEqual([])
})
