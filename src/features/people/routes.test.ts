import { expect, test } from 'vitest'
import { page, world } from '#test/world.ts'

test('somebody new signs in with a code and says a name', async () => {
  const { post, outbox, settle, visit } = await world()

  const asked = await post('/log-ind?til=/opret', { contact: ' Inger@Example.ORG ' })
  const codePage = asked.headers.get('location') ?? ''
  expect((await visit(codePage)).text).toContain('seks tal')
  const [letter] = await outbox()
  expect(letter).toMatchObject({ recipient: 'inger@example.org', channel: 'email' })

  const used = await post(codePage, { code: letter?.code ?? '' })
  expect(used.headers.get('location')).toBe('/log-ind/navn?til=%2Fopret')
  expect(used.headers.get('set-cookie')).toContain('HttpOnly')
  await settle()
  expect((await outbox())[0]?.sent_at).not.toBeNull()
})

test('the right code no longer opens after five wrong guesses', async () => {
  const { post, outbox } = await world()
  const codePage =
    (await post('/log-ind', { contact: 'inger@example.org' })).headers.get('location') ?? ''
  const code = (await outbox())[0]?.code ?? ''
  const wrong = code === '000000' ? '111111' : '000000'
  for (let guess = 0; guess < 5; guess++)
    expect((await post(codePage, { code: wrong })).status).toBe(422)
  expect((await post(codePage, { code })).status).toBe(422)
})

test('the sixth asking within a quarter of an hour waits, and the words stay', async () => {
  const { post, outbox, time } = await world()
  const ask = () => post('/log-ind', { contact: 'Inger@example.org' })
  for (let asked = 0; asked < 5; asked++) expect((await ask()).status).toBe(303)
  const { status, document } = await page(ask())
  expect(status).toBe(429)
  expect(document.querySelector('.error-summary')?.textContent).toContain('Vent et kvarter')
  expect(document.querySelector('[name=contact]')?.getAttribute('value')).toBe('Inger@example.org')
  expect(await outbox()).toHaveLength(5)
  time.at = time.at.add({ minutes: 16 })
  expect((await ask()).status).toBe(303)
})

test('an address that is not one comes back as it was typed', async () => {
  const { post } = await world()
  const answer = await post('/log-ind', { contact: 'inger' })
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('value="inger"')
})
