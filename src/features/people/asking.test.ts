import { expect, test } from 'vitest'
import { location } from '#test/posting.ts'
import { page, world } from '#test/world.ts'

test('a number gets the code in a text message, and is the account from then on', async () => {
  const { post, outbox, db } = await world()
  const codePage = location(await post('/log-ind', { contact: '22 33 44 55' }))
  const [sms] = await outbox()
  expect(sms).toMatchObject({ channel: 'sms', recipient: '+4522334455' })
  expect(sms?.body).toContain(sms?.code)
  await post(codePage, { code: sms?.code ?? '' })
  const again = location(await post('/log-ind', { contact: '+45 22334455' }))
  await post(again, { code: (await outbox())[1]?.code ?? '' })
  const ways = await db.selectFrom('reach').select(['channel', 'address']).execute()
  expect(ways).toEqual([{ channel: 'phone', address: '+4522334455' }])
  const started = await db.selectFrom('event').select('about').where('name', '=', 'session.started')
  expect(await started.execute()).toMatchObject([
    { about: { way: 'code' } },
    { about: { way: 'code' } },
  ])
})

test('nobody can tell from the answer or the work whether an address is known', async () => {
  const w = await world()
  const { email } = await w.given.person({ name: 'Inger' })
  const asked = async (contact: string) => {
    const answer = await w.post('/log-ind', { contact })
    const work = w.statements()
    const codePage = location(answer)
    const { text } = await w.visit(codePage)
    const { channel, subject } = (await w.outbox()).at(-1) ?? {}
    return {
      status: answer.status,
      to: codePage.length,
      work,
      text,
      channel,
      subject: subject?.slice(6),
    }
  }
  const known = await asked(email)
  expect(known.work.length).toBeGreaterThan(2)
  expect(known).toEqual(await asked('ukendt@example.org'))
  const wrong = async (contact: string) => {
    const codePage = location(await w.post('/log-ind', { contact }))
    const code = (await w.outbox()).at(-1)?.code === '000000' ? '111111' : '000000'
    const answer = await w.post(codePage, { code })
    const work = w.statements()
    const { status, text } = await page(answer)
    return { status, work, text }
  }
  expect(await wrong(email)).toEqual(await wrong('ogsaa@example.org'))
})

test('without a gateway a number is told who to call, and nothing is sent', async () => {
  const w = await world({ env: production })
  expect((await w.visit('/log-ind')).text).toContain('kun sende koden til en mail')
  const { status, text, document } = await page(w.post('/log-ind', { contact: '22334455' }))
  expect(status).toBe(422)
  expect(text).toContain('ring til os på 87 94 70 00')
  expect(document.querySelector('[name=contact]')?.getAttribute('value')).toBe('22334455')
  expect(await w.outbox()).toEqual([])
})

const production = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://localhost/medklang',
  BASE_URL: 'https://medklang.example.dk',
  SMTP_URL: 'smtp://localhost',
  MAIL_FROM: 'medklang@example.dk',
  MUNICIPALITY: 'Skanderborg Kommune',
  HELP_PHONE: '87 94 70 00',
  WAS_URL: 'https://was.digst.dk/medklang',
}
