import { expect, test } from 'vitest'
import { location } from '#test/posting.ts'
import { page, world } from '#test/world.ts'
import { shownWish, writeWish } from './test-wishes.ts'

test('an address counts when its code has come back, and a wrong one opens nothing', async () => {
  const w = await world()
  const { next } = await writeWish(w, { contact: 'inger@example.org' })
  expect(next).toContain('/oensker/kode/')
  const code = (await w.outbox())[0]?.code ?? ''
  const wrong = await page(w.post(next, { code: code === '111111' ? '222222' : '111111' }))
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('Koden passer ikke')
  const own = location(await w.post(next, { code }))
  expect((await w.visit(own)).text).toContain('Vi spørger dig først')
})

test('the link in the message does the same, once the button is pressed', async () => {
  const w = await world()
  await writeWish(w, { contact: 'inger@example.org' })
  const link = /\/oensker\/mit\/\S+/.exec((await w.outbox())[0]?.body ?? '')?.[0] ?? ''
  expect((await w.visit(link)).text).toContain('Er det dig?')
  expect((await confirmed(w)).length).toBe(0)
  expect(location(await w.post(link))).toBe(link)
  expect((await confirmed(w)).length).toBe(1)
  expect((await w.get(link.slice(0, -2))).status).toBe(404)
})

test('who leaves no address is told plainly that we cannot tell them', async () => {
  const w = await world()
  const { next } = await writeWish(w)
  expect((await w.visit(next)).text).toContain('Vi kan ikke sige til')
  expect(await w.outbox()).toEqual([])
})

test('a new code comes when asked for, and not more often than letters do', async () => {
  const w = await world()
  const { id } = await shownWish(w)
  const code = location(await w.post(`/oensker/${id}/ogsaa`, { contact: 'ole@example.org' }))
  await w.post(`${code}/ny`)
  expect(await w.outbox()).toHaveLength(1)
  for (let time = 0; time < 3; time++) {
    w.time.at = w.time.at.add({ minutes: 2 })
    expect((await w.post(`${code}/ny`)).status).toBe(303)
  }
  w.time.at = w.time.at.add({ minutes: 2 })
  expect((await w.post(`${code}/ny`)).status).toBe(429)
  expect(await w.outbox()).toHaveLength(4)
})

test('a telephone is only taken where a message can reach it', async () => {
  const settings = {
    NODE_ENV: 'production',
    DATABASE_URL: 'postgres://127.0.0.1/x',
    BASE_URL: 'https://medklang.example.org',
    SMTP_URL: 'smtp://127.0.0.1:1',
    MAIL_FROM: 'medklang@example.org',
    HELP_PHONE: '12 34 56 78',
  }
  const w = await world({ env: settings })
  await w.given.area()
  const fields = { words: 'at synge', areaId: 'ry', contact: '22 34 56 78' }
  const answer = await w.post('/oensker/nyt', fields)
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('Vi kan ikke sende beskeder til telefoner endnu')
})

const confirmed = ({ db }: Awaited<ReturnType<typeof world>>) =>
  db.selectFrom('wish_voice').select('id').where('confirmed_at', 'is not', null).execute()
