import { expect, test } from 'vitest'
import { sources } from './support/source.ts'
import { world } from './world.ts'

const publicPage = '/om/det-gemmer-vi'

test('a page may run nothing and fetch nothing but our own', async () => {
  const { get } = await world()
  const policy = (await get(publicPage)).headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toMatch(/unsafe|https?:|\*/)
})

test('a page names no other host to fetch from', async () => {
  const { visit } = await world()
  const { document } = await visit(publicPage)
  const fetched = [...document.querySelectorAll('[src], link[href], use[href]')].map(
    (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '',
  )
  expect(fetched.length).toBeGreaterThan(1)
  expect(fetched.filter((address) => !/^\/(?!\/)|^data:|^#/.test(address))).toEqual([])
})

test('no style sheet fetches from another host', () => {
  const sheets = sources('src/ui/css/*.css')
  const outside = sheets.filter(({ code }) => /url\(\s*["']?(https?:)?\/\//.test(code))
  expect(outside.map(({ file }) => file)).toEqual([])
})

test('a page that has not changed is not sent again', async () => {
  const { get } = await world()
  const first = await get(publicPage)
  const etag = first.headers.get('etag') ?? ''
  expect(etag).toMatch(/^"[\w-]+"$/)
  const again = await get(publicPage, { 'if-none-match': etag })
  expect(again.status).toBe(304)
  expect(await again.text()).toBe('')
})

test('a page with somebody on it is kept nowhere', async () => {
  const { given, as } = await world()
  const { id } = await given.person({ name: 'Malte' })
  const { get } = await as(id)
  expect((await get(publicPage)).headers.get('cache-control')).toBe('no-store')
})

test('a form posted from another site is not taken', async () => {
  const { app } = await world()
  const answer = await app.request('http://localhost:3000/log-ind', {
    method: 'POST',
    body: new URLSearchParams({ email: 'inger@example.org' }),
    headers: { origin: 'https://elsewhere.example' },
  })
  expect(answer.status).toBe(403)
  expect(await answer.text()).toContain('<h1>')
})
