import { expect, test } from 'vitest'
import { dropFleeting } from '#platform/mail/fleeting.ts'
import { cookieOf, location } from '#test/posting.ts'
import { page, world } from '#test/world.ts'
import { accounts, asksParent, beginsAccount, linkIn } from '../young/test-young.ts'

type World = Awaited<ReturnType<typeof world>>

async function signsInAgain(w: World) {
  const { used } = await beginsAccount(w)
  return { to: location(used), own: w.withCookie(cookieOf(used)) }
}

test('a fourteen-year-old waits until a parent has read what it is and said yes', async () => {
  const w = await world()
  const { own, answer, waiting, link } = await asksParent(w)
  expect(answer.status).toBe(303)
  expect((await own.get('/mit')).status).toBe(303)
  expect((await own.visit(waiting)).text).toContain('Vi har skrevet til lis@example.org')
  const again = await signsInAgain(w)
  expect(again.to).toContain('/log-ind/venter/')

  const read = await w.visit(link)
  expect(read.text).toContain('Signe er 13-14 år')
  expect(w.statements().length).toBeLessThanOrEqual(3)
  expect(location(await w.post(`${link}/ja`))).toBe(link)
  expect((await w.visit(link)).text).toContain('Du har sagt ja for Signe')
  const told = (await w.outbox()).slice(-2)
  expect(told.map(({ recipient }) => recipient)).toEqual(['lis@example.org', 'signe@example.org'])
  expect(linkIn(told[0])).toBe(link)
  expect((await own.visit(waiting)).text).toContain('Din side er åben')
  const signe = await signsInAgain(w)
  expect(signe.to).toBe('/opret')
  expect((await signe.own.visit('/mit')).text).toContain('Hej Signe')
})

test('a yes that is pressed twice is one yes, and tells once', async () => {
  const w = await world()
  const { link } = await asksParent(w)
  await w.post(`${link}/ja`)
  const told = (await w.outbox()).length
  expect(location(await w.post(`${link}/ja`))).toBe(link)
  expect(await w.outbox()).toHaveLength(told)
})

test('after a no nothing is kept, the link is used up, and one can begin again', async () => {
  const w = await world()
  const { link } = await asksParent(w)
  expect(location(await w.post(`${link}/nej`))).toBe('/foraelder/tak')
  await w.settle()
  await dropFleeting(w.deps)
  for (const table of ['person', 'parent_yes', 'young_person', 'session', 'message'] as const)
    expect(await w.db.selectFrom(table).selectAll().execute(), table).toEqual([])
  expect((await page(w.get(link))).text).toContain('Her er ikke mere at svare på')
  expect((await w.post(`${link}/ja`)).status).toBe(404)
  expect((await asksParent(w)).waiting).toContain('/log-ind/venter/')
})

test('a link of another purpose, a bent one and one that is too old open nothing', async () => {
  const w = await world()
  const { waiting, link } = await asksParent(w)
  const token = waiting.split('/').at(-1) ?? ''
  const { id } = await w.db.selectFrom('parent_yes').select('id').executeTakeFirstOrThrow()
  const foreign = [token, w.deps.signer.sign('joining', id), `${link.split('/').at(-1)}x`, id]
  for (const one of foreign) {
    expect((await w.get(`/foraelder/${one}`)).status, one).toBe(404)
    expect((await w.post(`/foraelder/${one}/ja`)).status, one).toBe(404)
    expect((await w.post(`/foraelder/${one}/nej`)).status, one).toBe(404)
  }
  expect((await w.get(`/log-ind/venter/${link.split('/').at(-1)}`)).status).toBe(404)
  await w.post(`${link}/ja`)
  w.time.at = w.time.at.add({ hours: 24 * 401 })
  expect((await w.get(link)).status).toBe(404)
})

test('the wrong address is put right, its link is dead, and the seven days are the same', async () => {
  const w = await world()
  const { waiting, link } = await asksParent(w, 'lise@example.org')
  w.time.at = w.time.at.add({ hours: 24 })
  const { to: fresh } = await signsInAgain(w)
  expect((await w.get(waiting)).status).toBe(200)
  await w.post(fresh, { contact: 'lis@example.org' })
  expect((await w.get(link)).status).toBe(404)
  const right = linkIn((await w.outbox()).at(-1))
  expect((await w.visit(right)).text).toContain('søndag 29. november')
  expect((await w.post(fresh, { contact: 'signe@example.org' })).status).toBe(422)
  await w.post(`${right}/ja`)
  expect((await w.post(fresh, { contact: 'andre@example.org' })).status).toBe(404)
})

test('one cannot say yes for oneself, nor have many letters sent to somebody', async () => {
  const w = await world()
  const { own } = await beginsAccount(w)
  await own.post('/log-ind/navn', { name: 'Signe', age: 'with-parent' })
  const { status, text } = await page(
    own.post('/log-ind/foraelder', { contact: 'Signe@example.org' }),
  )
  expect(status).toBe(422)
  expect(text).toContain('Det er din egen')
  const waiting = location(await own.post('/log-ind/foraelder', { contact: 'lis@example.org' }))
  const ask = () => w.post(waiting, { contact: 'lis@example.org' })
  for (let time = 0; time < 2; time++) expect((await ask()).status).toBe(303)
  expect((await ask()).status).toBe(429)
  expect(await accounts(w)).toHaveLength(1)
})

test('a parent with a telephone gets a text message, and so does a child with one', async () => {
  const w = await world()
  const codePage = location(await w.post('/log-ind', { contact: '22 33 44 55' }))
  const used = await w.post(codePage, { code: (await w.outbox()).at(-1)?.code ?? '' })
  const own = w.withCookie(cookieOf(used))
  await own.post('/log-ind/navn', { name: 'Aksel', age: 'with-parent' })
  await own.post('/log-ind/foraelder', { contact: '55 44 33 22' })
  const asked = (await w.outbox()).at(-1)
  expect(asked).toMatchObject({ channel: 'sms', recipient: '+4555443322' })
  await w.post(`${linkIn(asked)}/ja`)
  expect((await w.outbox()).at(-1)).toMatchObject({ channel: 'sms', recipient: '+4522334455' })
})
