import { expect, test } from 'vitest'
import { joinWithCode } from '#test/support/joining.ts'
import { page, world } from '#test/world.ts'
import { reported, said } from './test-moderation.ts'

test('somebody without an account reports an invitation, has a receipt and follows it', async () => {
  const w = await reported()
  expect((await w.visit(w.follow)).text).toContain('Et menneske læser det')
  expect(w.statements().length).toBeLessThanOrEqual(3)
  const [receipt] = await w.outbox()
  expect(receipt).toMatchObject({ recipient: said.email })
  expect(receipt?.body).toContain(w.follow)
  const list = await w.yusuf.visit('/gennemsyn')
  expect(list.text).toContain('Meldt: Kaffe og bank')
  expect(list.text).toContain('0 invitationer, en melding og 0 klager.')
})

test('who reports abuse of children is not asked for a name', async () => {
  const { given, visit, post, db, outbox } = await world()
  const { id } = await given.invitation()
  expect((await visit(`/meld/invitation/${id}`)).document.querySelector('.notice')).not.toBeNull()
  const unnamed = { ...said, reason: 'child-abuse', name: '', email: '' }
  expect((await post(`/meld/invitation/${id}`, unnamed)).status).toBe(303)
  expect(await db.selectFrom('content_notice').select(['name', 'email']).execute()).toEqual([
    { name: '', email: '' },
  ])
  expect(await outbox()).toEqual([])
})

test.each([
  [{ reason: '' }, 'Vælg, hvad der er galt.'],
  [{ words: ' ' }, 'Skriv, hvad du har set, og hvorfor det er forkert.'],
  [{ name: '' }, 'Skriv dit navn.'],
  [{ email: 'bodil' }, 'Skriv din mail, så du kan få svar.'],
  [{ faith: '' }, 'Sæt et kryds, når du selv tror på det, du skriver.'],
])('%o comes back with a sentence, and every word stays', async (wrong, sentence) => {
  const { given, post } = await world()
  const { id } = await given.invitation()
  const back = await page(post(`/meld/invitation/${id}`, { ...said, ...wrong }))
  expect(back.status).toBe(422)
  expect(back.text).toContain(sentence)
  if (!('words' in wrong))
    expect(back.document.querySelector('textarea')?.textContent).toBe(said.words)
})

test('what one cannot see cannot be reported', async () => {
  const { given, get } = await world()
  const { id } = await given.invitation({ inReview: true })
  expect((await get(`/meld/invitation/${id}`)).status).toBe(404)
  expect((await get('/meld/sted/findes-ikke')).status).toBe(404)
  expect((await get('/meld/den-der-skriver/x')).status).toBe(404)
  expect((await get(`/meld/besked/${id}`)).status).toBe(404)
})

test('a message is reported by the one who reads it, and nobody reads it when it is removed', async () => {
  const w = await world()
  const host = await w.given.invitation({ places: null })
  const { place } = await joinWithCode(w, host.id)
  const token = place.split('/').at(-1) ?? ''
  const own = `/samtaler/${token}`
  const atHost = `/samtaler/${token.split('-')[0]}`
  const karen = await w.as(host.hostId)
  await karen.post(atHost, { body: 'Kom med 500 kroner' })
  const read = await w.visit(own)
  const link = read.document.querySelector('a[href^="/meld/besked/"]')?.getAttribute('href') ?? ''
  expect((await karen.visit(atHost)).text).not.toContain('ikke er i orden')
  await w.post(link, { ...said, reason: 'fraud' })
  const { id } = await w.db
    .selectFrom('conversation_message')
    .select('id')
    .executeTakeFirstOrThrow()
  const roles = ['platform-host' as const]
  const yusuf = await w.as((await w.given.person({ name: 'Yusuf', roles })).id)
  const seen = await yusuf.visit(`/meldinger/besked/${id}`)
  expect(seen.text).toContain('Kom med 500 kroner')
  await yusuf.post(`/meldinger/besked/${id}`, {
    ...{ measure: 'removed', ground: '4', facts: 'Beder om penge.' },
  })
  const after = await w.visit(own)
  expect(after.text).not.toContain('500 kroner')
  expect(after.text).toContain('Beskeden er fjernet')
})

test('ten in an hour from one address is enough, and twice the same is once', async () => {
  const { given, post, db } = await world()
  const { id } = await given.invitation()
  const send = (words: string) => post(`/meld/invitation/${id}`, { ...said, words })
  for (let count = 0; count < 9; count++) await send('Det samme')
  expect(await db.selectFrom('content_notice').select('id').execute()).toHaveLength(1)
  await send('Noget andet')
  expect((await send('Og mere')).status).toBe(429)
})
