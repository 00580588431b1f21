import { expect, test } from 'vitest'
import { world } from './world.ts'

/** Signs in with the code in the letter. */
async function withCode(w: Awaited<ReturnType<typeof world>>, contact: string) {
  const asked = await w.post('/log-ind', { contact })
  const code = (await w.outbox()).at(-1)?.code ?? ''
  return w.post(asked.headers.get('location') ?? '', { code })
}

const https = { BASE_URL: 'https://medklang.example.org' }

test('on https every cookie is `__Host-`, and works', async () => {
  const w = await world({ env: https })
  const { email } = await w.given.person({ name: 'Inger' })
  const answers = [await w.get('/sprog/en?til=/'), await w.post('/opret'), await withCode(w, email)]
  const set = answers.flatMap((answer) => answer.headers.getSetCookie())
  expect(set.map((one) => one.split('=')[0])).toEqual([
    '__Host-sprog',
    '__Host-kladde',
    '__Host-medklang',
  ])
  for (const one of set) {
    expect(one).toMatch(/; Path=\/(;|$)/)
    expect(one).toContain('Secure')
    expect(one).toContain('HttpOnly')
    expect(one).not.toContain('Domain')
  }
  const [language = '', draft = '', session = ''] = set.map((one) => one.split(';')[0] ?? '')
  expect((await w.withCookie(language).visit('/')).document.documentElement.lang).toBe('en')
  const step = answers[1]?.headers.get('location') ?? ''
  expect((await w.withCookie(draft).get(step)).status).toBe(200)
  expect((await w.get(step)).status).not.toBe(200)
  expect((await w.withCookie(session).visit('/mit')).text).toContain('Hej Inger')
})

test('the one for large type is too, and the script may forget it', async () => {
  const w = await world({ env: https })
  const kim = await w.as((await w.given.person({ roles: ['platform-host'] })).id)
  const [set = ''] = (await kim.post('/let-arbejde/skrift', { stor: 'ja' })).headers.getSetCookie()
  expect(set).toMatch(/^__Host-skrift=large; .*Path=\/; Secure/)
  expect(set).not.toContain('HttpOnly')
})
