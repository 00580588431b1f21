import { expect, test } from 'vitest'
import { world } from '#test/world.ts'

test('a developer finds the newest code on top of the post', async () => {
  const { post, visit, outbox } = await world()
  await post('/log-ind', { contact: 'inger@example.org' })
  const [letter] = await outbox()
  const { document } = await visit('/dev/post')
  expect(document.querySelector('[data-code="inger@example.org"]')?.textContent).toContain(
    letter?.code,
  )
})

test('a developer finds what was sent to somebody, or about something', async () => {
  const { post, visit } = await world()
  for (const name of ['inger', 'malte']) await post('/log-ind', { contact: `${name}@example.org` })
  const { document } = await visit('/dev/post?q=malte@')
  const found = [...document.querySelectorAll('article')].map((one) => one.dataset.recipient)
  expect(found).toEqual(['malte@example.org'])
  expect((await visit('/dev/post?q=kode')).document.querySelectorAll('article')).toHaveLength(2)
})

test('a developer signs in as somebody by one press', async () => {
  const { given, post, visit, withCookie } = await world()
  const { id } = await given.person({ name: 'Malte' })
  expect((await visit('/dev/personer')).text).toContain('Log ind som Malte')
  const answer = await post(`/dev/personer/${id}`)
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  const { document } = await withCookie(cookie).visit('/dev/personer')
  expect(document.querySelector('header')?.textContent).toContain('Malte')
})

test('nobody can be signed in who is not there', async () => {
  const { post } = await world()
  expect((await post('/dev/personer/nobody')).status).toBe(404)
})

test('every page for developers can be read', async () => {
  const { visit } = await world()
  for (const path of ['', '/post', '/personer', '/ur', '/komponenter', '/haendelser'])
    expect((await visit(`/dev${path}`)).status).toBe(200)
})
