import { expect, test } from 'vitest'
import { joinWithCode } from '#test/support/joining.ts'
import { askedAboutIt, firstVisit } from './test-visits.ts'

test('a newcomer is asked once, the morning after, with a link and not a word to the host', async () => {
  const w = await firstVisit()
  expect(await w.questions()).toEqual([])
  w.goTo(0, 10)
  const [letter, ...more] = await w.questions()
  expect(more).toEqual([])
  expect(letter?.recipient).toBe('inger@example.org')
  expect(letter?.subject).toBe('Hvordan gik det til Strik på biblioteket?')
  for (const week of [0, 1, 2, 3]) {
    w.goTo(week, 11)
    expect(await w.questions()).toHaveLength(1)
  }
})

test('who the host says did not come is not asked, but after the first time they came', async () => {
  const w = await firstVisit()
  await w.mark(0, [])
  w.goTo(0, 10)
  expect(await w.questions()).toEqual([])
  await w.mark(1, [await w.joiningOf('Inger')])
  w.goTo(1, 10)
  expect(await w.questions()).toHaveLength(1)
})

test('the same host does not ask again about something else', async () => {
  const w = await askedAboutIt()
  const { id } = await w.given.invitation({ hostId: w.hostId, title: 'Hækling' })
  await joinWithCode(w, id)
  w.time.at = w.time.at.add({ hours: 48 })
  expect(await w.questions()).toHaveLength(1)
})

test('another host does, once', async () => {
  const w = await askedAboutIt()
  const { id } = await w.given.invitation({ title: 'Kaffe' })
  await joinWithCode(w, id)
  w.time.at = w.time.at.add({ hours: 48 })
  expect(await w.questions()).toHaveLength(2)
})

test('who has left is left in peace', async () => {
  const w = await firstVisit()
  await w.post(`${w.place}/framelding`)
  w.goTo(0, 10)
  expect(await w.questions()).toEqual([])
})

test('who wants no reminders gets no letter, and finds the question on the page of their place', async () => {
  const w = await firstVisit()
  await w.db.updateTable('joining').set({ reminders: 'none' }).execute()
  w.goTo(0, 10)
  expect(await w.questions()).toEqual([])
  const page = await w.visit(w.place)
  expect(page.text).toContain('Hvordan gik det første gang?')
  const link = page.document.querySelector('a[href^="/hvordan-gik-det/"]')?.getAttribute('href')
  expect((await w.visit(link ?? '')).status).toBe(200)
})

test('a telephone gets a text message, and where none can be sent nobody is asked', async () => {
  const w = await firstVisit()
  await w.db.updateTable('joining').set({ channel: 'phone', address: '+4522345678' }).execute()
  w.goTo(0, 10)
  Object.assign(w.deps.config, { production: true })
  expect(await w.questions()).toEqual([])
  Object.assign(w.deps.config, { production: false })
  const [message] = await w.questions()
  expect(message).toMatchObject({ channel: 'sms', recipient: '+4522345678' })
})
