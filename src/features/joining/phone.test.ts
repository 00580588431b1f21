import { expect, test } from 'vitest'
import { askToJoin, inger, joinWithCode } from '#test/support/joining.ts'
import { world } from '#test/world.ts'

const phone = { ...inger, contact: '22 34 56 78' }
const production = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://nowhere/medklang',
  BASE_URL: 'https://medklang.example.org',
  SMTP_URL: 'smtp://localhost:1',
  MAIL_FROM: 'medklang@example.org',
  HELP_PHONE: '12 34 56 78',
}

test('a code comes as a text message where there is a gateway', async () => {
  const here = await world()
  const { id } = await here.given.invitation()
  const { codePage, letter } = await askToJoin(here, id, phone)
  expect(letter).toMatchObject({ channel: 'sms', recipient: '+4522345678' })
  expect((await here.visit(codePage)).text).toContain('til din telefon')
  const { done } = await joinWithCode(here, id, phone)
  expect(done.status).toBe(303)
})

test('to be called one gives a telephone number', async () => {
  const here = await world()
  const { id } = await here.given.invitation()
  const fields = { ...inger, way: 'calling', times: ['morning', 'thursday-evening'] }
  const back = await here.post(`/invitationer/${id}/tilslutning`, fields)
  expect(back.status).toBe(422)
  expect(await back.text()).toContain('Skriv et telefonnummer, så vi kan ringe til dig.')
  await joinWithCode(here, id, { ...fields, contact: '22345678' })
  const row = await here.db.selectFrom('joining').selectAll().executeTakeFirstOrThrow()
  expect(row).toMatchObject({ way: 'calling', call_times: ['morning', 'thursday-evening'] })
})

test('without a gateway the joining stands at once, and the page keeps its secret', async () => {
  const here = await world({ env: production })
  const { id } = await here.given.invitation({ places: 1 })
  const path = `/invitationer/${id}/tilslutning`
  const answer = await here.post(path, phone)
  expect(answer.headers.get('location')).toBe(`/invitationer/${id}/vi-ringer`)
  expect((await here.visit(`/invitationer/${id}/vi-ringer`)).text).toContain('Vi ringer til dig')
  expect((await here.post(path, phone)).headers.get('location')).toContain('vi-ringer')
  const standing = await here.db.selectFrom('joining').selectAll().execute()
  expect(standing).toHaveLength(1)
  expect(standing[0]?.confirmed_at).not.toBeNull()

  here.time.at = here.time.at.add({ minutes: 5 })
  const again = await here.post(path, { ...phone, firstName: 'Ib' })
  const stranger = await here.post(path, { ...phone, contact: '99 99 99 99' })
  expect([again.status, stranger.status]).toEqual([409, 409])
  expect(await here.outbox()).toEqual([])
})
