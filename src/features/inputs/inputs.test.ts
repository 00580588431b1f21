import { expect, test } from 'vitest'
import { nobody, perform } from '#platform/work.ts'
import { world } from '#test/world.ts'
import { howManyLinked, inputsLinkedTo, tellWhatCame, unlinkInput } from './index.ts'
import { bench, byPost, hasSaid, links, said } from './test-inputs.ts'

test('what an anonymous person says counts, and nobody else reads it', async () => {
  const w = await world()
  const quoted = await hasSaid(w)
  const silent = await hasSaid(w, { words: 'Jeg tør ikke gå der.', consent: 'anonymous' })
  const unread = await hasSaid(w, { words: 'Ingen har læst det.' })
  await w.db.updateTable('input').set({ is_shown: false }).where('id', '=', unread).execute()
  for (const id of [quoted, silent, unread]) await links(w, id)
  const shown = await inputsLinkedTo(w.db, bench)
  expect(shown).toEqual([expect.objectContaining({ id: quoted, words: said.words })])
  expect(shown[0]?.said_on.toString()).toBe('2026-11-22')
  expect(await howManyLinked(w.db, 'recommendation', ['r1', 'r2'])).toEqual(new Map([['r1', 3]]))
})

test('linking and taking it back leave a trace, and doing it twice is doing it once', async () => {
  const w = await world()
  const id = await hasSaid(w)
  await links(w, id)
  await links(w, id)
  for (const _ of [1, 2]) await perform(w.deps, nobody, (work) => unlinkInput(work, id, bench))
  expect(await inputsLinkedTo(w.db, bench)).toEqual([])
  const traces = await w.db.selectFrom('input_trace').selectAll().orderBy('doing').execute()
  expect(traces.map(({ doing, of_key, to_key }) => [doing, of_key, to_key])).toEqual([
    ['linked', id, 'r1'],
    ['unlinked', id, 'r1'],
  ])
})

test('who wanted to hear it is told once, by mail or on paper, and others are not', async () => {
  const w = await world()
  const tell = { consent: 'tell-me' as const }
  const ove = await hasSaid(w, { ...tell, contact: { channel: 'paper', address: byPost } })
  const email = { channel: 'email' as const, address: 'ea@example.org' }
  const ea = await hasSaid(w, { ...tell, contact: email })
  await hasSaid(w, { ...tell, contact: { ...email, address: 'other@example.org' } })
  const quiet = await hasSaid(w, { contact: { ...email, address: 'bo@example.org' } })
  await w.db.updateTable('input_contact').set({ confirmed_at: w.time.at }).execute()
  for (const id of [ove, ea, quiet]) await links(w, id)
  const telling = () =>
    perform(w.deps, nobody, (work) => tellWhatCame(work, bench, 'Bænken kommer i maj.'))
  for (const _ of [1, 2]) {
    await telling()
    await w.settle()
  }
  const letters = (await w.outbox()).filter(({ code }) => code === null)
  expect(letters.map(({ channel, recipient }) => [channel, recipient]).sort()).toEqual([
    ['email', 'ea@example.org'],
    ['letter', byPost],
  ])
  for (const { body } of letters) {
    expect(body).toContain('”Der mangler en bænk ved stien.”')
    expect(body).toContain('Bænken kommer i maj.')
  }
})

test('words that came by telephone ask the address for a yes; without one it is told nothing', async () => {
  const w = await world()
  const contact = { channel: 'email' as const, address: 'ea@example.org' }
  const id = await hasSaid(w, { consent: 'tell-me', channel: 'phone', contact })
  await links(w, id)
  await w.settle()
  expect((await w.outbox()).map(({ recipient }) => recipient)).toEqual(['ea@example.org'])
  await perform(w.deps, nobody, (work) => tellWhatCame(work, bench, 'Bænken kommer i maj.'))
  await w.settle()
  expect(await w.outbox()).toHaveLength(1)
})
