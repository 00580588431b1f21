import { expect, test } from 'vitest'
import { world } from '#test/world.ts'

async function office() {
  const w = await world()
  const { id } = await w.given.invitation({ title: 'Kor uden noder' })
  await w.given.invitation({ title: 'Kortspil' })
  const { id: kim } = await w.given.person({ name: 'Kim', roles: ['bridge-builder'] })
  return { ...w, id, kim: await w.as(kim) }
}

test('somebody calls about a choir: the first answer has the focus and leads to where one is written on', async () => {
  const { kim, id, statements } = await office()
  const { document, text } = await kim.visit('/telefon?q=kor+noder')
  expect(statements().length).toBeLessThanOrEqual(3)
  expect(text).toContain('Vi fandt en')
  const first = document.querySelector('#svar a')
  expect(first?.hasAttribute('autofocus')).toBe(true)
  expect(first?.getAttribute('href')).toBe(`/invitationer/${id}#vaer-med`)
  expect(
    (await kim.visit(`/invitationer/${id}`)).document.querySelector('#vaer-med'),
  ).not.toBeNull()
})

test('while one types, the cursor stays in the field', async () => {
  const { kim } = await office()
  const answer = await kim.get('/telefon?q=kor', { 'hx-request': 'true' })
  expect(await answer.text()).not.toMatch(/<a[^>]+autofocus/)
})

test('before anything is asked the field has the focus, and where nothing is found there is a way on', async () => {
  const { kim, given, as } = await office()
  const { document, text } = await kim.visit('/telefon')
  expect(document.querySelector('input[name=q]')?.hasAttribute('autofocus')).toBe(true)
  expect(text).not.toContain('Kortspil')
  expect((await kim.visit('/telefon?q=xylofon')).text).toContain('Prøv med færre ord')
  const { id } = await given.person()
  expect((await (await as(id)).get('/telefon')).status).toBe(404)
})
