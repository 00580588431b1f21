import { expect, test } from 'vitest'
import { signIn } from '#test/posting.ts'
import { world } from '#test/world.ts'
import { asksParent } from './test-young.ts'
import { isYoung, youngOf } from './young.ts'

test('who has turned fifteen says so, and the parent is told and forgotten', async () => {
  const w = await world()
  const { link } = await asksParent(w)
  await w.post(`${link}/ja`)
  const signe = await signIn(w, '', 'signe@example.org')
  const asked = await signe.visit('/log-ind/alder')
  expect(asked.text).toContain('Du har sagt, at du er 13-14 år')
  expect(w.statements().length).toBeLessThanOrEqual(3)
  await signe.post('/log-ind/alder', { age: 'young' })
  expect((await signe.visit('/log-ind/alder')).text).toContain('Du har sagt, at du er 15-17 år')
  expect((await w.outbox()).at(-1)).toMatchObject({ recipient: 'lis@example.org', fleeting: true })
  expect((await w.get(link)).status).toBe(404)
  expect((await signe.get('/mit')).status).toBe(200)
})

test('who is grown says so, and nothing of their age is kept; nobody gets younger', async () => {
  const w = await world()
  const { id } = await w.given.person({ name: 'Noor', span: 'young' })
  const noor = await w.as(id)
  expect((await noor.post('/log-ind/alder', { age: 'young' })).status).toBe(409)
  expect((await noor.post('/log-ind/alder', { age: 'with-parent' })).status).toBe(422)
  await noor.post('/log-ind/alder', { age: 'grown' })
  expect(await isYoung(w.db, id)).toBe(false)
})

test('an account from before may say that it belongs to somebody young, and is not asked', async () => {
  const w = await world()
  const { id } = await w.given.person({ name: 'Bo' })
  const bo = await w.as(id)
  expect((await bo.visit('/log-ind/alder')).text).toContain('Vi ved ikke, hvor gammel du er')
  await bo.post('/log-ind/alder', { age: 'young' })
  expect(await youngOf(w.db, [id])).toEqual(new Map([[id, 'young']]))
})
