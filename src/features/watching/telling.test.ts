import { expect, test } from 'vitest'
import { world } from '#test/world.ts'
import { tellWatchers } from './telling.ts'
import { watches } from './test-watch.ts'

type World = Awaited<ReturnType<typeof world>>

async function nextDay(w: World) {
  w.time.at = w.time.at.add({ hours: 1 })
  await w.db.deleteFrom('message').execute()
  await tellWatchers(w.deps)
  return w.outbox()
}

test('who asked is told of what is new and fits, once, with a link to each', async () => {
  const w = await world()
  await w.given.invitation({ title: 'Kaffe fra før' })
  await watches(w, 'q=kaffe&sted=ry')
  w.time.at = w.time.at.add({ minutes: 1 })
  const { id } = await w.given.invitation({ title: 'Kaffe i haven' })
  await w.given.invitation({ title: 'Kaffe, der venter', inReview: true })
  await w.given.invitation({
    title: 'Løb i skoven',
    summary: 'Vi løber.',
    interests: ['natur.gaatur'],
  })
  const [letter, ...more] = await nextDay(w)
  expect(more).toEqual([])
  expect(letter?.recipient).toBe('inger@example.org')
  expect(letter?.body).toContain(`Kaffe i haven\nMandag 23. november kl. 14.00\n`)
  expect(letter?.body).toContain(`/invitationer/${id}`)
  expect(letter?.body).toContain('/invitationer?q=kaffe&sted=ry')
  expect(letter?.body).toMatch(/\/stop\/sig-til\/\S+/)
  expect(letter?.body).not.toMatch(/fra før|venter|Løb/)
  expect(await nextDay(w)).toEqual([])
})

test('a message has five at most, and the rest comes the next day', async () => {
  const w = await world()
  await watches(w, '')
  w.time.at = w.time.at.add({ minutes: 1 })
  for (let number = 0; number < 7; number++)
    await w.given.invitation({ title: `Kaffe nummer ${number}` })
  const told = (body: string | undefined) => body?.match(/Kaffe nummer \d/g) ?? []
  const first = told((await nextDay(w))[0]?.body)
  const second = told((await nextDay(w))[0]?.body)
  expect([first.length, second.length]).toEqual([5, 2])
  expect(new Set([...first, ...second]).size).toBe(7)
})

test('a telephone gets one short message, and a wish nobody confirmed gets none', async () => {
  const w = await world()
  await watches(w, '', '22 34 56 78')
  await w.post('/besked', { search: '', contact: 'somebody-else@example.org' })
  w.time.at = w.time.at.add({ minutes: 1 })
  await w.given.invitation({ title: 'Kaffe i haven' })
  const messages = await nextDay(w)
  expect(messages.map(({ recipient, channel }) => [recipient, channel])).toEqual([
    ['+4522345678', 'sms'],
  ])
  expect(messages[0]?.body).toContain('Nyt, der passer til dig: Kaffe i haven')
})
