import { expect, test } from 'vitest'
import { joinWithCode } from '#test/support/joining.ts'
import { tampered } from '#test/support/tampered.ts'
import { page, world } from '#test/world.ts'
import { eraseOldNumbers } from './number.ts'
import { choicesUrl, numberCodeUrl, numberUrl } from './urls.ts'

const said = {
  ...{ reminder: 'email', soon: 'never', news: 'daily', watch: 'weekly', hosting: 'email' },
  quiet: 'long-night',
}

async function karenSigned() {
  const w = await world()
  const { id } = await w.given.person({ name: 'Karen' })
  return { ...w, id, karen: await w.as(id) }
}

test('nobody has to choose: all has an answer already, and what is chosen stands', async () => {
  const { karen, statements } = await karenSigned()
  const checked = async () => {
    const { document } = await karen.visit(choicesUrl)
    const chosen = [...document.querySelectorAll('input[type=radio][checked]')]
    return Object.fromEntries(
      chosen.map((one) => [one.getAttribute('name'), one.getAttribute('value')]),
    )
  }
  const usual = {
    reminder: 'email',
    soon: 'email',
    news: 'email',
    watch: 'email',
    hosting: 'email',
  }
  expect(await checked()).toEqual({ ...usual, quiet: 'night' })
  expect(statements().length).toBeLessThanOrEqual(3)
  expect((await karen.post(choicesUrl, said)).headers.get('location')).toBe(`${choicesUrl}?gemt`)
  expect(await checked()).toEqual(said)
})

test('a reminder cannot be gathered, and a choice that is not there is said in words', async () => {
  const { karen } = await karenSigned()
  const answer = await page(karen.post(choicesUrl, { ...said, reminder: 'weekly' }))
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('Vælg en af dem.')
  expect(answer.document.querySelector('[name=watch][checked]')?.getAttribute('value')).toBe(
    'weekly',
  )
})

test('text messages are offered when a number has shown that it is one’s own', async () => {
  const { karen, outbox, db, id } = await karenSigned()
  const offered = async () =>
    (await karen.visit(choicesUrl)).document.querySelector('[name=soon][value=sms]') !== null
  expect(await offered()).toBe(false)
  expect((await karen.post(numberUrl, { number: '12' })).status).toBe(422)
  expect((await karen.post(numberUrl, { number: '22 34 56 78' })).status).toBe(303)
  const [sms] = await outbox()
  expect(sms).toMatchObject({ channel: 'sms', recipient: '+4522345678' })
  const wrong = sms?.code === '000000' ? '111111' : '000000'
  expect((await karen.post(numberCodeUrl, { code: wrong })).status).toBe(422)
  expect(await offered()).toBe(false)
  expect((await karen.post(numberCodeUrl, { code: sms?.code ?? '' })).status).toBe(303)
  expect(await offered()).toBe(true)
  expect((await karen.post(numberCodeUrl, { code: sms?.code ?? '' })).status).toBe(422)
  const reaches = db.selectFrom('reach').select('channel').where('person_id', '=', id).execute()
  expect(await reaches).toHaveLength(2)
})

test('one press in a mail program stops the letters about who comes', async () => {
  const w = await world()
  const { id } = await w.given.invitation({ places: 20 })
  await joinWithCode(w, id)
  await w.settle()
  const letter = (await w.outbox()).find(({ subject }) => subject.startsWith('Inger kommer'))
  expect(letter?.body).toContain(`Stop det her:\n${letter?.stop}`)
  const path = letter?.stop?.replace(w.config.baseUrl, '') ?? ''
  expect((await w.visit(path)).text).toContain('Vi skriver, når nogen kommer')
  const pressed = await w.app.request(letter?.stop ?? '', {
    method: 'POST',
    body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
  })
  expect(pressed.status).toBe(303)
  expect((await w.visit(path)).text).toContain('Vi er stoppet')
  await joinWithCode(w, id, { firstName: 'Ib', contact: 'ib@example.org' })
  await w.settle()
  const subjects = async () => (await w.outbox()).map(({ subject }) => subject)
  expect(await subjects()).not.toContainEqual(expect.stringMatching(/^Ib kommer/))
  await w.post(`${path}/til`)
  await joinWithCode(w, id, { firstName: 'Pia', contact: 'pia@example.org' })
  await w.settle()
  expect(await subjects()).toContainEqual(expect.stringMatching(/^Pia kommer/))
  expect((await w.post(tampered(path))).status).toBe(404)
})

test('what we know of how to write to somebody goes with the account, and a number nobody confirmed before', async () => {
  const { karen, db, id, time, deps } = await karenSigned()
  await karen.post(choicesUrl, said)
  await karen.post(numberUrl, { number: '22 34 56 78' })
  const numbers = () => db.selectFrom('number_code').select('number').execute()
  await eraseOldNumbers(deps)
  expect(await numbers()).toHaveLength(1)
  time.at = time.at.add({ minutes: 31 })
  await eraseOldNumbers(deps)
  expect(await numbers()).toEqual([])
  await db.deleteFrom('person').where('id', '=', id).execute()
  expect(await db.selectFrom('notice_choice').selectAll().execute()).toEqual([])
  expect(await db.selectFrom('quiet_hours').selectAll().execute()).toEqual([])
})
