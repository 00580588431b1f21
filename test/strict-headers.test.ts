import { Hono } from 'hono'
import { expect, test } from 'vitest'
import type { Web } from '#platform/http.tsx'
import { anyone } from '#platform/who.ts'
import { buildApp } from '../src/app.tsx'
import { page, world } from './world.ts'

const strict: Record<string, string | RegExp> = {
  'content-security-policy': /^default-src 'none'; script-src 'self';/,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': /geolocation=\(\).*microphone=\(\)/,
  'strict-transport-security': /^max-age=\d{8}/,
}

const failing = new Hono<Web>().get('/', anyone, () => {
  throw new Error('on purpose')
})

async function kindsOfAnswers() {
  const w = await world({
    env: { BASE_URL: 'https://medklang.example.org', TRUSTED_PROXIES: '1' },
  })
  const { id } = await w.given.invitation()
  const inger = await w.as((await w.given.person({ name: 'Inger' })).id)
  const { document } = await page(w.get('/om/det-gemmer-vi'))
  const asset = document.querySelector('link[rel=stylesheet]')?.getAttribute('href') ?? ''
  const etag = (await w.get('/om/det-gemmer-vi')).headers.get('etag') ?? ''
  const broken = buildApp(w.deps, [{ name: 'failing', path: '/fejl', routes: failing }])
  const from = (origin: string, path: string, body = '', method = 'POST') =>
    w.app.request(w.config.baseUrl + path, { method, body, headers: { origin } })
  const flood = async () => {
    const headers = { 'x-forwarded-for': '192.0.2.7' }
    await Promise.all(Array.from({ length: 1200 }, () => w.get('/aktiver/none', headers)))
    return w.get('/', headers)
  }
  return [
    ['a kept page', 200, w.get('/om/det-gemmer-vi')],
    ['a page that has not changed', 304, w.get('/om/det-gemmer-vi', { 'if-none-match': etag })],
    ['a page of somebody', 200, inger.get('/mit')],
    ['a style sheet', 200, w.get(asset)],
    ['no such file', 404, w.get('/aktiver/none')],
    ['a drawn picture', 200, w.get('/billede/kaffe-k7m3xq.svg')],
    ['the service worker', 200, w.get('/sw.js')],
    ['a calendar file', 200, w.get(`/invitationer/${id}/kalender.ics`)],
    ['points for a map', 200, w.get('/omraader/ry/steder.geojson')],
    ['no such page', 404, w.get('/findes-ikke')],
    ['a redirect', 303, w.get('/sprog/en')],
    ['sign in first', 303, w.get('/mit')],
    ['a form that was not understood', 422, w.post('/log-ind', {})],
    ['a form from elsewhere', 403, from('https://elsewhere.example', '/log-ind')],
    ['too much', 413, from(w.config.baseUrl, '/log-ind', 'a'.repeat(300_000))],
    ['a method nobody knows', 405, from(w.config.baseUrl, '/', '', 'BREW')],
    ['too often', 429, flood()],
    ['what failed', 500, broken.request(`${w.config.baseUrl}/fejl`)],
  ] as const
}

test('every kind of answer is as strict', async () => {
  for (const [kind, status, asked] of await kindsOfAnswers()) {
    const answer = await asked
    expect(answer.status, kind).toBe(status)
    for (const [name, value] of Object.entries(strict))
      expect(answer.headers.get(name), `${kind}: ${name}`).toMatch(value)
    if (answer.body) expect(answer.headers.get('content-type'), kind).toMatch(/\S/)
    expect(answer.headers.has('x-powered-by'), kind).toBe(false)
    expect(answer.headers.has('server'), kind).toBe(false)
  }
})

test('where there is no https, browsers are not told to stay on it', async () => {
  const { get } = await world()
  expect((await get('/sw.js')).headers.has('strict-transport-security')).toBe(false)
})
