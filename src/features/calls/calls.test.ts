import { expect, test } from 'vitest'
import { inger, joinWithCode } from '#test/support/joining.ts'
import { world } from '#test/world.ts'

test('somebody who wants a call is on the list with the times, and it can be undone', async () => {
  const here = await world()
  const { id } = await here.given.invitation()
  const staff = await here.as((await here.given.person({ roles: ['bridge-builder'] })).id)
  expect((await staff.visit('/ringeliste')).text).toContain('Ingen venter')
  const call = { way: 'calling', contact: '22345678', times: ['morning'] }
  await joinWithCode(here, id, call)
  await here.settle()
  const list = await staff.visit('/ringeliste')
  expect(here.statements().length).toBeLessThanOrEqual(3)
  for (const words of ['Inger', '22\u00a034\u00a056\u00a078', 'Ring helst: formiddag.'])
    expect(list.text).toContain(words)
  const done = list.document.querySelector('main form')?.getAttribute('action') ?? ''
  await staff.post(done)
  await staff.post(done)
  const after = await staff.visit('/ringeliste')
  expect(after.text).toContain('Ingen venter')
  await staff.post(after.document.querySelector('main form')?.getAttribute('action') ?? '')
  expect((await staff.visit('/ringeliste')).text).toContain('Jeg har talt med Inger')
})

test('who would like to talk is on the list until the one leaves', async () => {
  const here = await world()
  const { id } = await here.given.invitation({ places: 8 })
  const { place } = await joinWithCode(here, id, {
    ...{ way: 'calling', contact: '22 34 56 78', times: 'morning' },
  })
  await here.settle()
  expect(await kinds(here)).toEqual(['talk'])
  await here.post(`${place}/framelding`)
  await here.settle()
  expect(await kinds(here)).toEqual([])
})

test('who joined by telephone is called where no text message can be sent, oldest first', async () => {
  const here = await world({
    env: {
      NODE_ENV: 'production',
      DATABASE_URL: 'postgres://nowhere/medklang',
      BASE_URL: 'https://medklang.example.org',
      SMTP_URL: 'smtp://localhost:1',
      MAIL_FROM: 'medklang@example.org',
      HELP_PHONE: '12 34 56 78',
    },
  })
  const { id } = await here.given.invitation({ places: 8 })
  const path = `/invitationer/${id}/tilslutning`
  await here.post(path, { ...inger, contact: '22 34 56 78' })
  here.time.at = here.time.at.add({ minutes: 5 })
  await here.post(path, { ...inger, contact: '22 34 56 78', way: 'calling' })
  // No mail server answers in this test, and the host has no address.
  await here.db.deleteFrom('reach').execute()
  await here.settle()
  expect(await kinds(here)).toEqual(['confirm', 'again'])
})

test('the list is for those at the municipality who call', async () => {
  const here = await world()
  const ib = await here.given.person({ name: 'Ib' })
  expect((await here.get('/ringeliste')).status).toBe(303)
  expect((await (await here.as(ib.id)).get('/ringeliste')).status).toBe(404)
  expect((await (await here.as(ib.id)).post('/ringeliste/x/ringet')).status).toBe(404)
})

async function kinds({ db }: Awaited<ReturnType<typeof world>>) {
  const calls = await db.selectFrom('call').select('kind').orderBy('created_at').execute()
  return calls.map(({ kind }) => kind)
}
