import { expect, test } from 'vitest'
import { desk, HARD } from './test-desk.ts'
import { describeUrl, easyWorkUrl, lookOverUrl, suggestUrl, undoUrl, welcomeUrl } from './urls.ts'

/** So hard that the words are read, and then easy enough. */
const NEARLY_HARD =
  'Vi mødes på biblioteket hver torsdag og drikker kaffe sammen med venner, naboer og andre.'
const CARDS = 'Fire mennesker spiller kort ved et rundt bord.'

async function done() {
  const w = await desk()
  const last = w.db.selectFrom('easy_done').select('id').where('undone_at', 'is', null)
  return { ...w, lastId: async () => (await last.executeTakeFirst())?.id ?? '' }
}

test('a picture gets words that say something, and its old ones back within a week', async () => {
  const { kim, mona, as, people, db, picture, lastId, time, statements } = await done()
  const key = await picture()
  const alt = async () =>
    (await db.selectFrom('picture').select('alt').executeTakeFirstOrThrow()).alt
  expect((await kim.visit(describeUrl(key))).text).toContain('IMG_204.jpg')
  expect(statements().length).toBeLessThanOrEqual(3)
  const weak = await kim.post(describeUrl(key), { alt: 'Et billede af kort' })
  expect(weak.status).toBe(422)
  expect(await weak.text()).toContain('Et billede af kort</textarea>')
  expect((await kim.post(describeUrl(key), { alt: CARDS })).status).toBe(303)
  expect(await alt()).toBe(CARDS)
  expect((await mona.post(describeUrl(key), { alt: `${CARDS} Også` })).status).toBe(409)
  expect(await alt()).toBe(CARDS)
  time.at = time.at.add({ hours: 24 * 7 })
  const kimLater = await as(people.kim.id)
  expect((await kimLater.visit(easyWorkUrl)).text).toContain('Fortryd for ”Kaffe med billede”')
  await kimLater.post(undoUrl(await lastId()))
  expect(await alt()).toBe('IMG_204.jpg')

  await kimLater.post(describeUrl(key), { alt: CARDS })
  time.at = time.at.add({ hours: 24 * 7 + 1 })
  expect((await (await as(people.kim.id)).post(undoUrl(await lastId()))).status).toBe(409)
})

test('easier words are seen by two, and the host decides', async () => {
  const { kim, mona, given, settle, outbox, lastId, db, time } = await done()
  for (let number = 0; number < 10; number++)
    await given.invitation({ title: 'Kaffetid', summary: NEARLY_HARD })
  time.at = time.at.add({ minutes: 1 })
  const { id, hostId } = await given.invitation({ title: 'Strik', summary: HARD })
  const list = await kim.visit(easyWorkUrl)
  expect(list.text).toContain('Gør en tekst lettere')
  expect(list.text).not.toContain('Kaffetid')
  const look = await kim.post(suggestUrl(id), { words: HARD, go: 'look' })
  expect(await look.text()).toContain('lix er')
  expect(await db.selectFrom('easy_done').selectAll().execute()).toEqual([])

  expect((await kim.post(suggestUrl(id), { words: HARD, go: 'keep' })).status).toBe(422)
  await kim.post(suggestUrl(id), { words: 'Vi strikker og snakker.', go: 'keep' })
  const suggestion = await lastId()
  expect((await kim.visit(lookOverUrl(suggestion))).text).toContain('Du har selv skrevet det.')
  expect((await kim.post(lookOverUrl(suggestion), { answer: 'yes' })).status).toBe(409)
  expect((await mona.post(lookOverUrl(suggestion), {})).status).toBe(422)
  await mona.post(lookOverUrl(suggestion), { answer: 'yes' })
  await settle()
  const [letter] = await outbox()
  expect(letter).toMatchObject({ recipient: `${hostId}@example.org` })
  expect(letter?.body).toContain('Vi strikker og snakker.')
  const invitation = db.selectFrom('invitation').select('summary').where('id', '=', id)
  expect(await invitation.executeTakeFirst()).toEqual({ summary: HARD })
  await kim.post(undoUrl(suggestion))
  await kim.post(undoUrl(suggestion))
  await settle()
  const [, mistaken, ...more] = await outbox()
  expect(more).toEqual([])
  expect(mistaken).toMatchObject({ recipient: `${hostId}@example.org` })
  expect(mistaken?.subject).toBe('Vores brev om ”Strik” var en fejl')
  expect((await kim.visit(easyWorkUrl)).text).toContain('Gør en tekst lettere')
})

test('a second pair of eyes says no, and the text waits again; undone, nobody hears of it', async () => {
  const { kim, mona, given, settle, outbox, lastId } = await done()
  const { id } = await given.invitation({ title: 'Strik', summary: HARD })
  await kim.post(suggestUrl(id), { words: 'Vi strikker.', go: 'keep' })
  const first = await lastId()
  expect((await mona.visit(easyWorkUrl)).text).toContain('Se lettere ord igennem')
  await mona.post(lookOverUrl(first), { answer: 'no' })
  expect((await kim.visit(easyWorkUrl)).text).toContain('Gør en tekst lettere')
  await kim.post(suggestUrl(id), { words: 'Vi strikker sammen.', go: 'keep' })
  const second = (await suggestionNow()) ?? ''
  expect(second).not.toBe(first)
  await mona.post(lookOverUrl(second), { answer: 'yes' })
  await mona.post(undoUrl(second))
  await settle()
  expect(await outbox()).toEqual([])

  async function suggestionNow() {
    const { document } = await mona.visit(easyWorkUrl)
    const link = document.querySelector('a[href*="/forslag/"]')
    return link?.getAttribute('href')?.split('/').at(-1)
  }
})

test('a new association is welcomed with a letter, once, when it can no longer be undone', async () => {
  const { kim, mona, given, db, settle, outbox, lastId, time } = await done()
  const birthe = await given.person({ name: 'Birthe' })
  const { id } = await given.association({ name: 'Sangkoret', members: [birthe.id] })
  expect((await kim.visit(easyWorkUrl)).text).not.toContain('Sangkoret')
  await db.updateTable('association').set({ listed_at: time.at }).execute()
  expect((await kim.visit(easyWorkUrl)).text).toContain('Sangkoret')
  expect((await kim.visit(welcomeUrl(id))).text).toContain('Velkommen til os.')
  await kim.post(welcomeUrl(id), { words: 'Vi glæder os til at høre jer.' })
  expect((await mona.post(welcomeUrl(id), { words: 'Hej' })).status).toBe(409)
  await kim.post(undoUrl(await lastId()))
  await settle()
  expect(await outbox()).toEqual([])
  await kim.post(welcomeUrl(id), { words: 'Vi glæder os til at høre jer.' })
  await settle()
  expect(await outbox()).toMatchObject([
    { recipient: birthe.email, body: expect.stringContaining('høre jer') },
  ])
  const list = (await kim.visit(easyWorkUrl)).text
  expect(list).toContain('Skriv, at brevet om ”Sangkoret” var en fejl')
  await kim.post(undoUrl(await lastId()))
  await settle()
  expect((await outbox())[1]).toMatchObject({
    recipient: birthe.email,
    body: expect.stringContaining('Det brev var en fejl fra vores side.'),
  })
  await kim.post(welcomeUrl(id), { words: 'Velkommen til jer.' })
  await settle()
  expect(await outbox()).toHaveLength(3)
})
