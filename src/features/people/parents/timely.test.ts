import { expect, test } from 'vitest'
import { dropFleeting } from '#platform/mail/fleeting.ts'
import { signIn } from '#test/posting.ts'
import { page, world } from '#test/world.ts'
import { growUp } from '../young/growing.ts'
import { accounts, asksParent, linkIn } from '../young/test-young.ts'
import { forgetUnanswered, remindParents } from './timely.ts'

const DAY = 24

test('where no parent answers in seven days all is forgotten, and the child is told', async () => {
  const w = await world()
  const { link } = await asksParent(w)
  await w.settle()
  const night = async (hours: number) => {
    w.time.at = w.time.at.add({ hours })
    await forgetUnanswered(w.deps)
    return (await accounts(w)).length
  }
  expect(await night(7 * DAY - 1)).toBe(1)
  expect(await night(1)).toBe(0)
  const [told, ...others] = await w.outbox()
  expect(told).toMatchObject({ recipient: 'signe@example.org', fleeting: true })
  expect(others).toEqual([])
  await w.settle()
  await dropFleeting(w.deps)
  expect(await w.outbox()).toEqual([])
  expect((await page(w.get(link))).text).toContain('Her er ikke mere at svare på')
})

test('a yes that is taken back shuts the account at once; said again, it opens', async () => {
  const w = await world()
  const { link, waiting } = await asksParent(w)
  await w.post(`${link}/ja`)
  const signe = await signIn(w, '', 'signe@example.org')
  expect((await signe.get('/mit')).status).toBe(200)
  await w.post(`${link}/nej`)
  expect((await signe.get('/mit')).status).toBe(303)
  expect((await w.outbox()).at(-1)?.body).toContain('søndag 29. november')
  expect((await w.visit(waiting)).text).toContain('Din side er lukket')
  const told = (await w.outbox()).length
  await w.post(`${link}/nej`)
  expect(await w.outbox()).toHaveLength(told)
  await w.post(`${link}/ja`)
  const again = await signIn(w, '', 'signe@example.org')
  expect((await again.get('/mit')).status).toBe(200)
})

test('a session somebody kept does not open an account that is shut', async () => {
  const w = await world()
  const { link } = await asksParent(w)
  await w.post(`${link}/ja`)
  await w.post(`${link}/nej`)
  const { id } = await w.db.selectFrom('person').select('id').executeTakeFirstOrThrow()
  expect((await (await w.as(id)).get('/mit')).status).toBe(303)
})

test('once a year the parent is told, with a link that works', async () => {
  const w = await world()
  const { link } = await asksParent(w)
  await w.post(`${link}/ja`)
  const told = async (days: number) => {
    w.time.at = w.time.at.add({ hours: DAY * days })
    await remindParents(w.deps)
    return (await w.outbox()).filter(({ subject }) => subject.includes('stadig'))
  }
  expect(await told(364)).toEqual([])
  const [letter] = await told(1)
  expect(letter).toMatchObject({ recipient: 'lis@example.org' })
  w.time.at = w.time.at.add({ hours: DAY * 300 })
  expect((await w.visit(linkIn(letter))).text).toContain('Tag mit ja tilbage')
  expect(await told(0)).toHaveLength(1)
})

test('two years on the child decides alone, and the parent is told and forgotten', async () => {
  const w = await world()
  const { link } = await asksParent(w)
  await w.post(`${link}/ja`)
  await w.settle()
  w.time.at = w.time.at.add({ hours: DAY * 732 })
  await growUp(w.deps)
  expect(await w.db.selectFrom('parent_yes').selectAll().execute()).toEqual([])
  expect(await w.db.selectFrom('young_person').select('span').execute()).toEqual([
    { span: 'young' },
  ])
  expect((await w.outbox()).at(-1)).toMatchObject({ recipient: 'lis@example.org', fleeting: true })
  w.time.at = w.time.at.add({ hours: DAY * 1097 })
  await growUp(w.deps)
  expect(await w.db.selectFrom('young_person').select('span').execute()).toEqual([])
  expect(await accounts(w)).toHaveLength(1)
})
