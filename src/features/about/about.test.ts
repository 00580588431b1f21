import { expect, test } from 'vitest'
import { world } from '#test/world.ts'

test('who found a hole is told whom to write to, and that somebody listens still', async () => {
  const { get, time } = await world({
    env: {
      SECURITY_CONTACT: 'mailto:sikkerhed@example.org',
      BASE_URL: 'https://medklang.example.org',
    },
  })
  const answer = await get('/.well-known/security.txt')
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toMatch(/^text\/plain; ?charset=utf-8$/i)
  const fields = Object.fromEntries(
    (await answer.text())
      .trim()
      .split('\n')
      .map((line) => line.split(/: (.*)/).slice(0, 2)),
  )
  expect(fields).toMatchObject({
    Contact: 'mailto:sikkerhed@example.org',
    'Preferred-Languages': 'da, en',
    Canonical: 'https://medklang.example.org/.well-known/security.txt',
  })
  const days = time.at.until(Temporal.Instant.from(fields.Expires ?? '')).total('hours') / 24
  expect(days).toBeGreaterThan(170)
  expect(days).toBeLessThan(365)
})

test('where nobody is named, there is no such file', async () =>
  expect((await (await world()).get('/.well-known/security.txt')).status).toBe(404))

test('the short address leads to the statement of accessibility', async () => {
  const { get } = await world({ env: { WAS_URL: 'https://was.digst.dk/medklang' } })
  const answer = await get('/was')
  expect([answer.status, answer.headers.get('location')]).toEqual([
    302,
    'https://was.digst.dk/medklang',
  ])
})
