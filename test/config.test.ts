import { expect, test } from 'vitest'
import { readConfig } from '#platform/config/index.ts'
import { sentences, whole } from './support/settings.ts'
import { world } from './world.ts'

test('production starts when everything it needs is there', () => {
  expect(sentences(whole)).toEqual([])
})

test.each(Object.keys(whole).filter((name) => name !== 'NODE_ENV'))(
  'without %s production says so in one sentence',
  (name) => {
    const said = sentences({ ...whole, [name]: '' })
    expect(said).toHaveLength(1)
    expect(said[0]).toMatch(new RegExp(`^${name} is missing\\. .+\\.$`))
  },
)

test.each([
  ['DATABASE_URL', 'mysql://db.example.org/x'],
  ['BASE_URL', 'http://medklang.example.org'],
  ['SMTP_URL', 'mail.example.org'],
  ['WAS_URL', 'www.was.digst.dk'],
  ['ADMINISTRATOR', 'anders'],
  ['PORT', '70000'],
  ['PORT', 'three'],
  ['JOBS', 'maybe'],
  ['TRUSTED_PROXIES', 'yes'],
  ['SECURITY_CONTACT', 'sikkerhed@example.org'],
  ['ALLOW_PRIVATE_ADDRESSES', '1'],
  ['VAPID_PUBLIC_KEY', 'hemmelig'],
  ['TILE_URL', 'tiles.example.org/{z}/{x}/{y}.png'],
  ['TILE_URL', 'https://tiles.example.org/{z}/{x}.png'],
])('a wrong %s (%s) is told in one sentence that does not repeat it', (name, value) => {
  const said = sentences({ ...whole, [name]: value })
  expect(said).toHaveLength(1)
  expect(said[0]).toMatch(new RegExp(`^${name} .+\\.$`))
  expect(said[0]).not.toContain(value)
})

test('everything that is wrong is told at once', () => {
  expect(sentences({ NODE_ENV: 'production', PORT: 'x' })).toHaveLength(6)
})

test('in production nobody finds the pages for developers', async () => {
  const { get } = await world({ env: whole })
  for (const path of ['', '/post', '/personer', '/ur', '/komponenter', '/haendelser'])
    expect((await get(`/dev${path}`)).status).toBe(404)
})

test('answers by mail need a domain and a way in', () => {
  const domain = { MAIL_IN_DOMAIN: 'svar.example.org' }
  const port = { MAIL_IN_PORT: '2525' }
  expect(readConfig(whole).mailIn).toBeNull()
  expect(readConfig({ ...whole, ...domain, ...port }).mailIn).toEqual({
    ...{ domain: 'svar.example.org', port: 2525, secret: null },
  })
  expect(sentences({ ...whole, ...port })).toEqual([
    'MAIL_IN_DOMAIN is missing. It is the domain that answers by mail come to.',
  ])
  expect(sentences({ ...whole, ...domain })).toHaveLength(1)
  expect(sentences({ ...whole, ...domain, MAIL_IN_PORT: 'x' })).toHaveLength(1)
  expect(sentences({ ...whole, ...domain, MAIL_IN_SECRET: 'kort' })).toHaveLength(1)
  expect(sentences({ ...whole, ...port, MAIL_IN_DOMAIN: 'et domæne' })).toHaveLength(1)
})
