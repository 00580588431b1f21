import { expect, test } from 'vitest'
import { translating } from './test-translations.ts'

const easyWorkUrl = '/let-arbejde'

async function checking() {
  const t = await translating()
  await t.writes()
  const url = await t.checkUrl()
  const read = `/invitationer/${t.id}?paa=ar`
  const done = t.db.selectFrom('easy_done').select('id').where('undone_at', 'is', null)
  return {
    ...t,
    url,
    answers: async (client: typeof t.kim, said: Record<string, string>) =>
      client.post(url, { ...(await t.typed()), ...said }),
    shown: async () => (await t.visit(read)).document.querySelector('h1')?.textContent,
    undone: async (client: typeof t.kim) =>
      client.post(`${easyWorkUrl}/gjort/${(await done.executeTakeFirst())?.id}/fortryd`),
  }
}

test('a yes can be undone for a week, and then it waits to be read again', async () => {
  const t = await checking()
  await t.answers(t.kim, { answer: 'same' })
  expect((await t.kim.visit(t.url.replace('/laes', ''))).text).toContain('Den venter ikke mere')
  expect(await t.shown()).toBe('قهوة ولعب الورق')
  await t.undone(t.kim)
  expect(await t.shown()).toBe('Kaffe og kortspil')
  expect((await t.mona.visit(easyWorkUrl)).text).toContain('Læs en oversættelse igennem')
  await t.answers(t.mona, { answer: 'same' })
  expect(await t.shown()).toBe('قهوة ولعب الورق')
})

test('words that a colleague puts right are read by one more', async () => {
  const t = await checking()
  expect((await t.answers(t.kim, { answer: 'words' })).status).toBe(422)
  expect((await t.answers(t.kim, { answer: 'same', title: 'قهوة' })).status).toBe(422)
  await t.answers(t.kim, { answer: 'words', title: 'قهوة' })
  expect(await t.shown()).toBe('Kaffe og kortspil')
  expect((await t.answers(t.kim, { answer: 'same', title: 'قهوة' })).status).toBe(409)
  await t.answers(t.mona, { answer: 'same', title: 'قهوة' })
  expect(await t.shown()).toBe('قهوة')
})

test('words that were put right come back as they were when it is undone', async () => {
  const t = await checking()
  await t.answers(t.kim, { answer: 'words', title: 'قهوة' })
  await t.undone(t.kim)
  await t.answers(t.kim, { answer: 'same' })
  expect(await t.shown()).toBe('قهوة ولعب الورق')
})

test('one that says something else goes back to the one who wrote it, with the reason', async () => {
  const t = await checking()
  expect((await t.answers(t.kim, { answer: 'back' })).status).toBe(422)
  await t.answers(t.kim, { answer: 'back', reason: 'facts' })
  const list = await t.karen.visit(`/invitationer/${t.id}/sprog`)
  expect(list.text).toContain('Den kom tilbage til dig.')
  expect(list.text).toContain('Et navn, en tid eller et sted er forkert.')
  expect((await t.mona.visit(easyWorkUrl)).text).not.toContain('på arabisk')
  await t.settle()
  const [letter] = await t.outbox()
  expect(letter).toMatchObject({ recipient: `${t.hostId}@example.org` })
  expect(letter?.body).toContain('Et navn, en tid eller et sted er forkert.')
  t.time.at = t.time.at.add({ minutes: 1 })
  await t.writes()
  expect((await t.mona.visit(easyWorkUrl)).text).toContain('Læs en oversættelse igennem')
  expect((await t.undone(t.kim)).status).toBe(409)
})

test('one that went back by mistake is told to nobody', async () => {
  const t = await checking()
  await t.answers(t.kim, { answer: 'back', reason: 'hard' })
  await t.undone(t.kim)
  await t.settle()
  expect(await t.outbox()).toEqual([])
  await t.answers(t.kim, { answer: 'same' })
  expect(await t.shown()).toBe('قهوة ولعب الورق')
})

test('a translation is read by those who look after the platform, and nobody else', async () => {
  const t = await checking()
  expect((await t.karen.get(t.url)).status).toBe(404)
  expect((await t.answers(t.karen, { answer: 'same' })).status).toBe(404)
  await t.db.updateTable('invitation').set({ status: 'cancelled' }).execute()
  expect((await t.kim.get(t.url)).status).toBe(404)
  expect((await t.kim.visit(easyWorkUrl)).text).not.toContain('på arabisk')
})
