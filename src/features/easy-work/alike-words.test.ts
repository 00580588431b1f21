import { expect, test } from 'vitest'
import { forgetHost } from '#features/invitations/index.ts'
import { nobody, perform } from '#platform/work.ts'
import { titles } from '#test/support/titles.ts'
import { desk } from './test-desk.ts'
import { alikeUrl, easyWorkUrl, taskUrl, undoUrl } from './urls.ts'

async function twoWords(words: string[] = ['petanque', 'pétanque']) {
  const w = await desk()
  const ids: string[] = []
  for (const [place, word] of words.entries())
    ids.push((await w.given.invitation({ title: `Spil ${place}`, searchWords: [word] })).id)
  await w.settle()
  const pairs = await w.db.selectFrom('search_word_pair').selectAll().execute()
  const keys = pairs.map(({ one_id, other_id }) => `${one_id}-${other_id}`)
  const answerFor = async (word: string) => {
    const { id } = await w.db
      .selectFrom('search_word')
      .select('id')
      .where('text', '=', word)
      .executeTakeFirstOrThrow()
    return keys[0]?.startsWith(id) ? 'one' : 'other'
  }
  const found = async (word: string) =>
    titles(await w.visit(`/invitationer?ordret=ja&q=${encodeURIComponent(word)}`))
      .filter((title) => title?.startsWith('Spil'))
      .sort()
  const everything = async () => ({
    words: await w.db.selectFrom('search_word').selectAll().orderBy('id').execute(),
    ofInvitations: await w.db
      .selectFrom('invitation')
      .select(['id', 'words'])
      .orderBy('id')
      .execute(),
    pairs: await w.db
      .selectFrom('search_word_pair')
      .selectAll()
      .orderBy('one_id')
      .orderBy('other_id')
      .execute(),
  })
  const doneId = async () =>
    (
      await w.db
        .selectFrom('easy_done')
        .select('id')
        .where('undone_at', 'is', null)
        .executeTakeFirstOrThrow()
    ).id
  return { ...w, ids, keys, key: keys[0] ?? '', answerFor, found, everything, doneId }
}

test('two words that look alike make one task, with what each of them finds', async () => {
  const { kim, key, keys, statements, given, settle } = await twoWords()
  await given.invitation({ searchWords: ['Petanque'] })
  await settle()
  expect(keys).toHaveLength(1)
  expect((await kim.visit(easyWorkUrl)).text).toContain('Se på to ord, der ligner hinanden')
  const card = await kim.visit(taskUrl({ path: 'ens-ord', key }))
  expect(card.text).toMatch(/p[eé]tanque, p[eé]tanque/)
  expect(card.text).toContain('Jeg er i tvivl')
  const page = await kim.visit(alikeUrl(key))
  expect(statements().length).toBeLessThanOrEqual(3)
  expect(page.text).toContain('2 invitationer har ordet')
  expect(page.text).toContain('En invitation har ordet')
  expect(page.text).toContain('Spil 0')
})

test('words that do not look alike, and those nobody may see yet, make none', async () => {
  const { keys, given, settle, kim } = await twoWords(['skak', 'kor'])
  expect(keys).toEqual([])
  await given.invitation({ inReview: true, searchWords: ['skaak'] })
  await settle()
  expect((await kim.visit(easyWorkUrl)).text).not.toContain('ligner hinanden')
})

test('they mean the same: one stays on both, and either finds both, also when it is typed later', async () => {
  const { kim, key, ids, answerFor, found, visit, given } = await twoWords()
  expect(await found('petanque')).toEqual(['Spil 0'])
  const answer = await answerFor('pétanque')
  expect((await kim.post(alikeUrl(key), { answer })).status).toBe(303)
  expect(await found('petanque')).toEqual(['Spil 0', 'Spil 1'])
  expect(await found('pétanque')).toEqual(['Spil 0', 'Spil 1'])
  const { document } = await visit(`/invitationer/${ids[0]}`)
  expect(document.querySelector('a.chip')?.textContent).toBe('pétanque')

  const later = await given.invitation({ title: 'Spil 2', searchWords: ['Petanque'] })
  expect((await visit(`/invitationer/${later.id}`)).text).toContain('pétanque')
  expect(await found('pétanque')).toEqual(['Spil 0', 'Spil 1', 'Spil 2'])
  expect((await kim.visit(easyWorkUrl)).text).toContain('Fortryd for ”')
  expect((await kim.visit(taskUrl({ path: 'ens-ord', key }))).text).toContain('venter ikke mere')
})

test('within a week it is undone exactly, and asked about again', async () => {
  const { kim, as, people, key, answerFor, everything, doneId, time } = await twoWords()
  const before = await everything()
  await kim.post(alikeUrl(key), { answer: await answerFor('petanque') })
  expect(await everything()).not.toEqual(before)
  time.at = time.at.add({ hours: 24 * 7 })
  const later = await as(people.kim.id)
  expect((await later.post(undoUrl(await doneId()))).status).toBe(303)
  expect(await everything()).toEqual(before)

  await later.post(alikeUrl(key), { answer: await answerFor('petanque') })
  time.at = time.at.add({ hours: 24 * 7 + 1 })
  expect((await (await as(people.kim.id)).post(undoUrl(await doneId()))).status).toBe(409)
})

test('a word that led to one that is merged itself comes back with it, in any order', async () => {
  const { kim, db, everything } = await twoWords(['strikning', 'strikninger', 'striknning'])
  const start = await everything()
  const waiting = async () =>
    (await everything()).pairs.find(
      ({ one_id, other_id, answer }) =>
        answer === null && [one_id, other_id].every((id) => leads.every(([gone]) => gone !== id)),
    )
  const leads: [string, string][] = []
  for (;;) {
    const pair = await waiting()
    if (!pair) break
    await kim.post(alikeUrl(`${pair.one_id}-${pair.other_id}`), { answer: 'other' })
    leads.push([pair.one_id, pair.other_id])
  }
  expect(leads).toHaveLength(2)
  const done = await db.selectFrom('easy_done').select('id').orderBy('id').execute()
  for (const { id } of done) await kim.post(undoUrl(id))
  expect(await everything()).toEqual(start)
})

test('they are different: both stay, and nobody is asked again', async () => {
  const { kim, key, found, given, settle, doneId } = await twoWords()
  await kim.post(alikeUrl(key), { answer: 'different' })
  expect(await found('petanque')).toEqual(['Spil 0'])
  await given.invitation({ searchWords: ['petanque'] })
  await settle()
  const waits = 'Se på to ord, der ligner hinanden</'
  const list = async () => (await kim.get(easyWorkUrl)).text()
  expect((await kim.visit(taskUrl({ path: 'ens-ord', key }))).text).toContain('venter ikke mere')
  await kim.post(undoUrl(await doneId()))
  expect(await list()).toContain(waits)
})

test('an answer is given once, by those who do the work, and one must choose', async () => {
  const { kim, mona, as, given, get, key } = await twoWords()
  const none = await kim.post(alikeUrl(key), {})
  expect(none.status).toBe(422)
  expect(await none.text()).toContain('Vælg det ord, der skal blive, eller sig nej.')
  expect((await kim.post(alikeUrl(key), { answer: 'begge' })).status).toBe(422)
  const karen = await as((await given.person()).id)
  expect((await karen.get(alikeUrl(key))).status).toBe(404)
  expect((await get(alikeUrl(key))).status).toBe(303)
  await kim.post(alikeUrl(key), { answer: 'different' })
  expect((await mona.post(alikeUrl(key), { answer: 'one' })).status).toBe(409)
  expect((await mona.get(alikeUrl('findes-ikke'))).status).toBe(404)
})

test('a word goes with the last invitation that had it, and with its host', async () => {
  const { db, deps, ids } = await twoWords()
  const of = (id: string | undefined) =>
    db
      .selectFrom('invitation')
      .select('host_id')
      .where('id', '=', id ?? '')
      .executeTakeFirst()
  const personId = (await of(ids[0]))?.host_id ?? ''
  await perform(deps, nobody, async (work) => {
    await forgetHost(work, { personId, name: 'Karen', ending: [] })
    await work.record('erasure.done', { rows: 1 })
  })
  const words = await db.selectFrom('search_word').select('text').execute()
  expect(words).toEqual([{ text: 'pétanque' }])
  expect(await db.selectFrom('search_word_pair').selectAll().execute()).toEqual([])
})
