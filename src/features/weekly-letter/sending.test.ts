import { expect, test } from 'vitest'
import { world } from '#test/world.ts'
import { getsByEmail, getsByPost, inHours, sendAt, THURSDAY } from './test-letters.ts'

test('on Thursday one reads what happens in one’s own area, with an open chair first', async () => {
  const w = await world()
  const { id } = await w.given.invitation({ title: 'Kaffe i haven', series: inHours(30) })
  await w.given.invitation({ title: 'Stille kor', series: inHours(20), places: 0 })
  await w.given.invitation({ title: 'Om to uger', series: inHours(24 * 14) })
  await w.given.invitation({ title: 'Venter', series: inHours(30), inReview: true })
  await w.given.area({ id: 'galten', name: 'Galten' })
  await w.given.invitation({ title: 'Løb i Galten', series: inHours(30), areaId: 'galten' })
  await getsByEmail(w)
  const [letter, ...more] = await sendAt(w, THURSDAY)
  expect(more).toEqual([])
  expect(letter).toMatchObject({ channel: 'email', recipient: 'inger@example.org' })
  expect(letter?.subject).toBe('Det sker i Ry')
  expect(letter?.body).toContain('Fra torsdag 26. november til onsdag 2. december.')
  expect(letter?.body).toMatch(
    /Her er der plads til dig\n\nKaffe i haven\nFredag 27. november kl. 13.00\nMedborgerhuset.+Karen/,
  )
  expect(letter?.body).toContain(`/invitationer/${id}`)
  expect(letter?.body).toMatch(/Kaffe i haven[\s\S]+venteliste\n\nStille kor/)
  expect(letter?.body).not.toMatch(/Om to uger|Venter|Galten/)
  expect(letter?.html).toContain('<h1>Det sker i Ry</h1>')
  expect(letter?.html).toContain(`/invitationer/${id}"><strong>Kaffe i haven</strong></a>`)
  expect(letter?.stop).toMatch(/\/stop\/ugebrev\/\S+/)
  expect(letter?.body).toContain(letter?.stop)
})

test('however often we look, one letter comes in a week, and the next in the next', async () => {
  const w = await world()
  const weekly = { ...inHours(30), rrule: 'FREQ=WEEKLY' }
  await w.given.invitation({ title: 'Kaffe i haven', series: weekly })
  await getsByEmail(w)
  expect(await sendAt(w, THURSDAY)).toHaveLength(1)
  expect(await sendAt(w, THURSDAY.add({ hours: 4 }))).toEqual([])
  const [next] = await sendAt(w, THURSDAY.add({ hours: 24 * 7 }))
  expect(next?.body).toContain('Fredag 4. december kl. 13.00')
})

test('a week with nothing is said once, and then it is quiet until something comes', async () => {
  const w = await world()
  await w.given.area()
  await getsByEmail(w)
  const week = (number: number) => sendAt(w, THURSDAY.add({ hours: 24 * 7 * number }))
  const [quiet] = await week(0)
  expect(quiet?.body).toContain('Der er ikke noget i den næste uge.')
  expect(await week(1)).toEqual([])
  await w.given.invitation({ title: 'Kaffe i haven', series: inHours(24 * 14 + 30) })
  expect((await week(2))[0]?.body).toContain('Kaffe i haven')
  expect((await week(3))[0]?.body).toContain('Der er ikke noget i den næste uge.')
})

test('who chose an interest reads only of that, and who chose everywhere of all areas', async () => {
  const w = await world()
  await w.given.invitation({ title: 'Skak', series: inHours(30), interests: ['spil.braet'] })
  await w.given.area({ id: 'galten', name: 'Galten' })
  const walk = { series: inHours(40), interests: ['natur.gaatur'], areaId: 'galten' }
  await w.given.invitation({ title: 'Gåtur', ...walk })
  await getsByEmail(w, { interests: ['natur'], area: 'alle' })
  await getsByEmail(w, { email: 'ole@example.org', area: 'alle' })
  const letters = await sendAt(w, THURSDAY)
  const bodyTo = (to: string) => letters.find(({ recipient }) => recipient === to)?.body
  expect(bodyTo('inger@example.org')).toContain('Gåtur')
  expect(bodyTo('inger@example.org')).not.toContain('Skak')
  expect(bodyTo('ole@example.org')).toMatch(/Skak[\s\S]+Gåtur/)
})

test('a letter by post is about the week after it has come, and says where to call', async () => {
  const w = await world()
  await w.given.invitation({ title: 'På fredag', series: inHours(30) })
  await w.given.invitation({ title: 'På onsdag', series: inHours(24 * 6) })
  await getsByPost(w)
  const [letter, ...more] = await sendAt(w, THURSDAY)
  expect(more).toEqual([])
  expect(letter).toMatchObject({
    channel: 'letter',
    recipient: 'Bodil Holm\nKirkegade 3\n8680 Ry',
    subject: 'Det sker i Ry',
    sent_at: null,
  })
  expect(letter?.paper?.opening[0]).toBe('Hej Bodil')
  expect(letter?.paper?.sections[0]?.items.map(({ title }) => title)).toEqual(['På onsdag'])
  expect(letter?.body).toContain('Vil du med? Ring til os på 12\u00a034\u00a056\u00a078, så')
  expect(letter?.body).not.toContain('http')
})

test('a letter nobody has printed gives way to the one of the next week', async () => {
  const w = await world()
  const weekly = { ...inHours(24 * 6), rrule: 'FREQ=WEEKLY' }
  await w.given.invitation({ title: 'Kaffe i haven', series: weekly })
  await getsByPost(w)
  await getsByPost(w, { name: 'Ole Krog' })
  await sendAt(w, THURSDAY)
  await w.db
    .updateTable('message')
    .set({ sent_at: THURSDAY })
    .where('recipient', 'like', 'Ole%')
    .execute()
  await sendAt(w, THURSDAY.add({ hours: 24 * 7 }))
  const names = (await w.outbox()).map(({ recipient }) => recipient.split('\n')[0])
  expect(names.toSorted()).toEqual(['Bodil Holm', 'Ole Krog', 'Ole Krog'])
})

test('nobody gets a letter who has not said yes to it', async () => {
  const w = await world()
  await w.given.invitation({ series: inHours(30) })
  await w.post('/ugebrev/bestil', { way: 'email', area: 'ry', email: 'ida@example.org' })
  const paper = { name: 'Ida Bo', street: 'Vej 1', town: '8680 Ry' }
  await w.post('/ugebrev/bestil', { way: 'paper', area: 'ry', ...paper })
  expect(await sendAt(w, THURSDAY)).toEqual([])
})
