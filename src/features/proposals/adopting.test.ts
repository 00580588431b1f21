import { expect, test } from 'vitest'
import { page, world } from '#test/world.ts'
import { adopted, bench, drafted, sent, withCouncils } from './test-proposals.ts'
import { proposalsUrl } from './urls.ts'

test('the chair says what is adopted; from then all can read it, and it is no draft any more', async () => {
  const w = await world()
  const { chair, member } = await withCouncils(w)
  const url = await drafted(member)
  expect((await member.post(`${url}/beslut`, adopted)).status).toBe(404)
  const tooSoon = await page(chair.post(`${url}/beslut`, { ...adopted, on: '2026-11-23' }))
  expect(tooSoon.status).toBe(422)
  expect(tooSoon.text).toContain('Dagen er ikke kommet endnu')
  expect((await chair.post(`${url}/beslut`, adopted)).status).toBe(303)
  const { text } = await w.visit(url)
  expect(w.statements().length).toBeLessThanOrEqual(3)
  expect(text).toMatch(/20. november 2026\s*Seniorrådet besluttede forslaget/)
  expect(text).toContain(bench.title)
  for (const [path, fields] of [
    ['ret', { ...bench, version: '1' }],
    ['smid-ud', {}],
    ['beslut', adopted],
  ] as const)
    expect((await chair.post(`${url}/${path}`, fields)).status).toBe(409)
})

const yesterday = Temporal.PlainDate.from('2026-11-21')

test.each([
  ['the chair', ['chair'], null, 303],
  ['the deputy chair', ['deputy-chair'], null, 303],
  ['a member who is deputy chair too', ['member', 'deputy-chair'], null, 303],
  ['a member', ['member'], null, 404],
  ['one who was deputy chair until yesterday', ['deputy-chair'], yesterday, 404],
  ['one without a seat', [], null, 404],
] as const)(
  'who may say that the council has adopted it: %s',
  async (...[, seats, until, status]) => {
    const w = await world()
    const { chair, sits } = await withCouncils(w)
    const url = await drafted(chair)
    const ulla = await w.given.person({ name: 'Ulla', roles: ['council-member'] })
    for (const role of seats) await sits(ulla.id, role, until)
    const { post } = await w.as(ulla.id)
    expect((await post(`${url}/beslut`, adopted)).status).toBe(status)
  },
)

test('the secretary of the council may adopt, and the deputy chair sends it on and words it anew', async () => {
  const w = await world()
  const { member, sanne, bodil, sits } = await withCouncils(w)
  await sits(sanne.id, 'secretary')
  const url = await drafted(member)
  const secretary = await w.as(sanne.id)
  expect((await secretary.post(`${url}/beslut`, adopted)).status).toBe(303)
  await sits(bodil.id, 'deputy-chair')
  const change = { ...bench, words: 'Sæt ti bænke.', why: 'Der er ikke råd', on: '2026-11-22' }
  expect((await member.post(`${url}/nye-ord`, { ...change, version: '1' })).status).toBe(303)
  expect((await member.post(`${url}/send`, { committee: 'udvalget-for-stier' })).status).toBe(303)
})

test('words that the chair has not read are not adopted', async () => {
  const w = await world()
  const { chair, member } = await withCouncils(w)
  const url = await drafted(chair)
  await member.post(`${url}/ret`, { ...bench, words: 'Noget helt andet', version: '1' })
  const answer = await chair.post(`${url}/beslut`, adopted)
  expect(answer.status).toBe(409)
  expect(await answer.text()).toContain('læs dem igen')
  expect((await w.get(url)).status).toBe(404)
})

test('other words for what is adopted say why, and those before can still be read', async () => {
  const w = await world()
  const { chair, member } = await withCouncils(w)
  const url = await sent(chair)
  const change = { ...bench, words: 'Sæt ti bænke.', version: '1', on: '2026-11-22' }
  expect((await chair.post(`${url}/nye-ord`, change)).status).toBe(422)
  const told = { ...change, why: 'Der er ikke råd til flere' }
  expect((await member.post(`${url}/nye-ord`, told)).status).toBe(404)
  expect((await chair.post(`${url}/nye-ord`, told)).status).toBe(303)
  expect((await chair.post(`${url}/nye-ord`, told)).status).toBe(409)
  const { document, text } = await w.visit(url)
  expect(document.querySelector('#foreslaar + p')?.textContent).toBe('Sæt ti bænke.')
  expect(document.querySelector('details')?.textContent).toContain('hver 200 meter')
  expect(text).toContain('Grunden er: ”Der er ikke råd til flere”')
})

test('drafts from before the decision stay with the council', async () => {
  const w = await world()
  const { chair, member } = await withCouncils(w)
  const url = await drafted(chair, { ...bench, words: 'Et første udkast' })
  await chair.post(`${url}/ret`, { ...bench, version: '1' })
  await chair.post(`${url}/beslut`, { ...adopted, version: '2' })
  expect((await member.visit(url)).text).toContain('Et første udkast')
  expect((await w.visit(url)).text).not.toContain('Et første udkast')
})

test('it is sent once, to a committee that is there', async () => {
  const w = await world()
  const { chair, secretary } = await withCouncils(w)
  const url = await drafted(chair)
  const send = (committee: string) => chair.post(`${url}/send`, { committee })
  expect((await send('udvalget-for-stier')).status).toBe(409)
  await chair.post(`${url}/beslut`, adopted)
  expect((await send('')).status).toBe(422)
  expect((await secretary.post(`${url}/send`, { committee: '' })).status).toBe(404)
  expect((await send('de-aeldres-raad')).status).toBe(409)
  expect((await secretary.post(`${url}/modtaget`)).status).toBe(409)
  expect((await send('udvalget-for-stier')).status).toBe(303)
  expect((await send('udvalget-for-stier')).status).toBe(409)
  expect((await w.visit(proposalsUrl)).text).toContain('Fra Seniorrådet til Socialudvalget')
  await secretary.post(`${url}/modtaget`)
  expect((await w.visit(url)).text).toContain('Socialudvalget har fået forslaget.')
})
