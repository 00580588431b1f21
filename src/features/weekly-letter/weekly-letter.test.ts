import { expect, test } from 'vitest'
import { page, world } from '#test/world.ts'
import { eraseOldLetters } from './erasing.ts'
import {
  byEmail,
  byPost,
  getsByEmail,
  getsByPost,
  inHours,
  sendAt,
  THURSDAY,
} from './test-letters.ts'

type World = Awaited<ReturnType<typeof world>>
const kept = ({ db }: Pick<World, 'db'>) =>
  db.selectFrom('weekly_letter').selectAll().orderBy('asked_at').execute()

test('this week’s letter can be read before one asks for it', async () => {
  const w = await world()
  w.time.at = THURSDAY
  await w.given.invitation({ title: 'Kaffe i haven', series: inHours(30) })
  const first = await w.visit('/ugebrev')
  const link = first.document.querySelector('main a[href$="/ry"]')?.getAttribute('href') ?? ''
  const week = await w.visit(link)
  expect(week.text).toMatch(/Det sker i Ry[\s\S]+Kaffe i haven[\s\S]+Ring til os på 12 34 56 78/)
  const ask = week.document.querySelector('main a[href*="bestil"]')?.getAttribute('href') ?? ''
  const form = await w.visit(ask)
  expect(form.document.querySelector('option[selected]')?.getAttribute('value')).toBe('ry')
  expect((await w.visit('/ugebrev/uge/alle')).text).toContain('Det sker i hele kommunen')
  expect((await w.visit('/ugebrev/uge/ingen-steder')).status).toBe(404)
})

test('what is missing is said, and what was typed stays', async () => {
  const w = await world()
  await w.given.area()
  const nothing = await page(w.post('/ugebrev/bestil', { area: '', interests: 'natur' }))
  expect(nothing.status).toBe(422)
  expect(nothing.text).toContain('Vælg mail eller post.')
  expect(nothing.document.querySelector('[value=natur]')?.hasAttribute('checked')).toBe(true)
  const typed = { ...byPost, area: 'nowhere', street: 'Kirkegade', town: 'Ry' }
  const wrong = await page(w.post('/ugebrev/bestil', typed))
  expect(wrong.text).toContain('Skriv vej og nummer')
  expect(wrong.text).toContain('Skriv postnummer og by')
  expect(wrong.document.querySelector('[name=name]')?.getAttribute('value')).toBe('Bodil Holm')
  const long = await page(w.post('/ugebrev/bestil', { ...byPost, name: 'Bo '.repeat(20) }))
  expect(long.text).toContain('Skriv højst 36 tegn')
  const nowhere = await page(w.post('/ugebrev/bestil', { ...byPost, area: 'nowhere' }))
  expect(nowhere.text).toContain('Vælg et sted fra listen.')
})

test('asking twice for the same is asking once, and a new choice takes the place of the old', async () => {
  const w = await world()
  await w.given.area()
  await getsByEmail(w)
  w.time.at = w.time.at.add({ minutes: 5 })
  await getsByEmail(w, { email: 'Inger@Example.org' })
  expect(await kept(w)).toHaveLength(1)
  await w.post('/ugebrev/bestil', { ...byEmail, interests: 'natur' })
  expect(await kept(w)).toHaveLength(2)
  w.time.at = w.time.at.add({ minutes: 5 })
  await getsByEmail(w, { interests: 'natur' })
  expect((await kept(w)).map(({ interests }) => interests)).toEqual([['natur']])
})

test('a wrong code opens nothing, and is said', async () => {
  const w = await world()
  await w.given.area()
  const code = (await w.post('/ugebrev/bestil', byEmail)).headers.get('location') ?? ''
  const answer = await page(w.post(code, { code: '12' }))
  expect(answer.status).toBe(422)
  expect((await kept(w))[0]?.confirmed_at).toBeNull()
})

test('one press stops it and forgets the address, also from a mail program', async () => {
  const w = await world()
  await w.given.invitation({ series: inHours(30) })
  await getsByEmail(w)
  const [letter] = await sendAt(w, THURSDAY)
  const stop = letter?.stop ?? ''
  expect((await w.visit(stop.replace(w.config.baseUrl, ''))).text).toContain('Stop brevet')
  expect(await kept(w)).toHaveLength(1)
  const pressed = await w.app.request(stop, {
    method: 'POST',
    body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
  })
  expect(pressed.status).toBe(303)
  expect(await kept(w)).toEqual([])
  expect((await w.visit(stop.replace(w.config.baseUrl, ''))).text).toContain('Vi er stoppet')
  expect((await w.post('/stop/ugebrev/abc-def')).status).toBe(404)
})

test('by post it waits for an employee’s yes; when it stops, no address is left to print', async () => {
  const w = await world()
  await w.given.invitation({ series: inHours(24 * 6) })
  const answer = await w.post('/ugebrev/bestil', { ...byPost, name: 'Ida Bo' })
  expect(answer.headers.get('location')).toBe('/ugebrev/tak')
  const kim = await getsByPost(w)
  const list = await kim.visit('/ugebrev/med-posten')
  expect(w.statements().length).toBeLessThanOrEqual(3)
  expect(list.text).toMatch(/Vil gerne have brevet\s*Ida Bo[\s\S]+Får brevet nu\s*Bodil Holm/)
  const form = (end: string) =>
    list.document.querySelector(`form[action$="${end}"]`)?.getAttribute('action') ?? ''
  await kim.post(form('/begynd'))
  await kim.post(form('/begynd'))
  w.time.at = THURSDAY
  const letters = await sendAt(w, THURSDAY)
  expect(letters).toHaveLength(2)
  const back = await w.as((await w.given.person({ roles: ['bridge-builder'] })).id)
  await back.post(form('/begynd').replace('begynd', 'stop'))
  expect((await kept(w)).map(({ name }) => name)).toEqual(['Bodil Holm'])
  expect((await w.outbox()).map(({ recipient }) => recipient.split('\n')[0])).toEqual([
    'Bodil Holm',
  ])
})

test('nobody else sees who gets it by post, and an employee cannot say yes for an e-mail', async () => {
  const w = await world()
  const kim = await getsByPost(w)
  await w.post('/ugebrev/bestil', byEmail)
  const email = (await kept(w)).find(({ way }) => way === 'email')
  const bo = await w.as((await w.given.person({ name: 'Bo' })).id)
  expect((await bo.get('/ugebrev/med-posten')).status).toBe(404)
  expect((await bo.post(`/ugebrev/med-posten/${email?.id}/begynd`)).status).toBe(404)
  expect((await kim.post(`/ugebrev/med-posten/${email?.id}/begynd`)).status).toBe(404)
})

test('it is gone a year after it was renewed, and sooner when nobody said yes', async () => {
  const w = await world()
  await w.given.area()
  const own = await getsByEmail(w)
  await w.post('/ugebrev/bestil', { ...byEmail, email: 'nobody@example.org' })
  await w.post('/ugebrev/bestil', byPost)
  const after = async (days: number) => {
    w.time.at = w.time.at.add({ hours: 24 * days })
    await eraseOldLetters(w.deps)
    return (await kept(w)).length
  }
  expect([await after(1), await after(1)]).toEqual([3, 2])
  expect([await after(27), await after(1)]).toEqual([2, 1])
  await w.post(own)
  expect([await after(364), await after(1)]).toEqual([1, 0])
})

test('its pages take at most three statements', async () => {
  const w = await world()
  await w.given.invitation()
  const own = await getsByEmail(w)
  const karen = await w.as((await w.given.person()).id)
  const paths = ['/ugebrev', '/ugebrev/uge/ry', '/ugebrev/bestil', own]
  for (const path of [...paths, own.replace('/ugebrev/mit/', '/stop/ugebrev/')]) {
    await karen.visit(path)
    expect(w.statements().length, path).toBeLessThanOrEqual(3)
  }
})
