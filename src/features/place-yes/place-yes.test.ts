import { expect, test } from 'vitest'
import { change } from '#features/invitations/index.ts'
import { perform } from '#platform/work.ts'
import { anInvitation } from '#test/given.ts'
import { joinWithCode } from '#test/support/joining.ts'
import { tampered } from '#test/support/tampered.ts'
import { page as pageOf, world } from '#test/world.ts'
import { HOUSE, millHouse } from './test-houses.ts'

const waits = 'Hvor i Ry, siger vi, når huset har sagt ja'

/** Everywhere an invitation can be read, the letters last. */
async function shown(here: Awaited<ReturnType<typeof millHouse>>, id: string) {
  here.time.at = here.time.at.add({ minutes: 1 })
  const page = `/invitationer/${id}`
  const files = ['kalender.ics', 'nyt.atom'].map((file) => `/omraader/ry/${file}`)
  const lists = ['/invitationer', '/', '/invitationer/kalender.ics', '/invitationer/nyt.atom']
  const all = [page, `${page}/kalender.ics`, `${page}/tilslutning`, ...lists, ...files]
  const texts = new Map<string, string>()
  for (const path of all) texts.set(path, unfolded(await (await here.get(path)).text()))
  return { page, naming: (words: string) => all.filter((path) => texts.get(path)?.includes(words)) }
}

/** Lines of a calendar are broken after 75 bytes, and commas are escaped. */
const unfolded = (text: string) => text.replaceAll('\r\n ', '').replaceAll('\\,', ',')

test('before the yes the house stands nowhere, and after it everywhere', async () => {
  const here = await millHouse(await world())
  const { id } = await here.invite()
  const before = await shown(here, id)
  expect(before.naming(HOUSE)).toEqual([])
  expect(before.naming('kværntrappen')).toEqual([])
  const saying = ['/invitationer', `${before.page}/kalender.ics`, '/omraader/ry/nyt.atom']
  expect(before.naming(waits)).toEqual(expect.arrayContaining([before.page, ...saying]))
  expect((await here.visit('/steder/moellen')).text).not.toContain('Bål i skoven')
  expect(here.statements().length).toBeLessThanOrEqual(3)
  expect((await here.answer(id, 'yes')).status).toBe(303)
  const after = await shown(here, id)
  expect(after.naming(waits)).toEqual([])
  expect(after.naming(HOUSE)).toEqual(before.naming(waits))
  expect((await here.visit(after.page)).text).toContain('Op ad kværntrappen')
  expect((await here.visit('/steder/moellen')).text).toContain('Bål i skoven')
})

test('nobody finds it by the name of the house before the yes', async () => {
  const here = await millHouse(await world())
  const { id } = await here.invite()
  const found = async () => {
    here.time.at = here.time.at.add({ minutes: 1 })
    const { text } = await here.visit('/invitationer?q=M%C3%B8llehuset&ordret=ja')
    return text.includes('1 invitation passer')
  }
  expect(await found()).toBe(false)
  await here.answer(id, 'yes')
  expect(await found()).toBe(true)
})

test('who comes hears where it is when the house has said yes, and when it takes it back', async () => {
  const here = await millHouse(await world())
  const { id } = await here.invite()
  await joinWithCode(here, id, { contact: 'ole@example.org', firstName: 'Ole' })
  await here.settle()
  const toOle = async () =>
    (await here.outbox()).filter(({ recipient }) => recipient === 'ole@example.org')
  const first = await toOle()
  expect(JSON.stringify(first)).toContain(waits)
  expect(JSON.stringify(first)).not.toContain(HOUSE)
  await here.answer(id, 'yes')
  here.time.at = here.time.at.add({ minutes: 15 })
  await here.settle()
  expect(JSON.stringify(await toOle())).toContain(HOUSE)
  const gone = await here.keeper.post(`/mit/huse/${id}/tilbage`, { reason: 'Taget er utæt.' })
  expect(gone.status).toBe(303)
  here.time.at = here.time.at.add({ minutes: 15 })
  await here.settle()
  expect((await toOle()).at(-1)?.body).toContain('Hvor i Ry, siger vi snart')
  const now = await shown(here, id)
  expect(now.naming(HOUSE)).toEqual([])
  const told = (await here.outbox()).findLast(({ recipient }) => recipient === here.rikke.email)
  expect(told?.subject).toBe('I kan ikke være i Møllehuset mere')
  expect(told?.body).toContain('Taget er utæt.')
})

test('the keeper is written to once, and answers from the letter without signing in', async () => {
  const here = await millHouse(await world())
  const { id } = await here.invite()
  await here.settle()
  const letters = async () =>
    (await here.outbox()).filter(({ recipient }) => recipient === here.lars.email)
  const [letter, ...others] = await letters()
  expect(others).toEqual([])
  expect(letter?.subject).toBe('Rikke vil gerne mødes i Møllehuset')
  const link = /\/mit\/huse\/brev\/\S+/.exec(letter?.body ?? '')?.[0] ?? ''
  expect((await here.visit(link)).text).toContain('Rikke vil gerne være i Møllehuset')
  const empty = await pageOf(here.post(link, { answer: 'no', reason: '' }))
  expect(empty.status).toBe(422)
  expect(empty.text).toContain('Skriv, hvorfor de ikke kan være der.')
  expect((await here.post(link, { answer: 'yes', reason: '' })).status).toBe(303)
  expect((await here.visit(link)).text).toContain('I har sagt ja')
  expect((await here.post(link, { answer: 'yes', reason: '' })).status).toBe(409)
  await here.settle()
  const back = (await here.outbox()).findLast(({ recipient }) => recipient === here.rikke.email)
  expect(back?.subject).toBe('I må være i Møllehuset')
  expect(await letters()).toHaveLength(1)
  expect((await here.visit(`/invitationer/${id}`)).text).toContain(HOUSE)
  expect((await here.visit(tampered(link))).text).toContain('Linket virker ikke mere')
})

test('after a no only its makers read why, another place is chosen, and a no is not asked again', async () => {
  const here = await millHouse(await world())
  const { id } = await here.invite()
  await here.answer(id, 'no')
  const page = `/invitationer/${id}`
  expect((await here.owner.visit(page)).text).toContain('De skriver: ”Der er lejet ud.”')
  expect((await here.visit(page)).text).not.toContain('lejet ud')
  expect((await here.keeper.visit(page)).text).not.toContain('De skriver')
  expect((await here.visit(page)).text).toContain('Hvor i Ry, siger vi snart')
  const moves = (placeId: string | null, placeText: string) =>
    perform(here.deps, { id: here.rikke.id, name: 'Rikke', roles: [] }, (work) =>
      change(work, id, {
        ...anInvitation(here.time.at),
        title: 'Bål i skoven',
        placeId,
        placeText,
      }),
    )
  await moves(null, 'Ved søen')
  here.time.at = here.time.at.add({ minutes: 1 })
  expect((await here.visit(page)).text).toContain('Ved søen')
  await moves('moellen', '')
  here.time.at = here.time.at.add({ minutes: 1 })
  expect((await here.visit(page)).text).toContain('Hvor i Ry, siger vi snart')
  expect((await here.keeper.visit('/mit/huse')).text).toContain('Dem, I har sagt nej til')
  expect((await here.answer(id, 'yes')).status).toBe(303)
  here.time.at = here.time.at.add({ minutes: 1 })
  expect((await here.visit(page)).text).toContain(HOUSE)
})

test('who moves away and back asks again', async () => {
  const here = await millHouse(await world())
  const { id } = await here.invite()
  await here.answer(id, 'yes')
  const moves = (placeId: string | null) =>
    perform(here.deps, { id: here.rikke.id, name: 'Rikke', roles: [] }, (work) =>
      change(work, id, { ...anInvitation(here.time.at), placeId, placeText: 'Ved søen' }),
    )
  const text = async () => {
    here.time.at = here.time.at.add({ minutes: 1 })
    return (await here.visit(`/invitationer/${id}`)).text
  }
  await moves('moellen')
  expect(await text()).toContain(HOUSE)
  await moves(null)
  await moves('moellen')
  expect(await text()).toContain(waits)
})
