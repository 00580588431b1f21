import { expect, test } from 'vitest'
import { askToJoin, joinWithCode } from '#test/support/joining.ts'
import { page, world } from '#test/world.ts'

test('two people on the last place: one place, two truthful pages', async () => {
  const here = await world()
  const { id } = await here.given.invitation({ places: 1 })
  const inger = await askToJoin(here, id)
  const ib = await askToJoin(here, id, { firstName: 'Ib', contact: 'ib@example.org' })
  const answers = await Promise.all(
    [inger, ib].map(({ codePage, code }) => here.post(codePage, { code })),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
  const [won, lost] = answers.toSorted((a, b) => a.status - b.status)
  const place = await here.visit(won?.headers.get('location') ?? '')
  expect(place.text).toContain('Karen ved, at du kommer')
  const told = await page(lost as Response)
  expect(told.text).toContain('Den sidste plads er taget.')
  expect(told.text).toContain('bede os ringe')
  expect((await here.visit(`/invitationer/${id}`)).text).toContain('Pladsen er taget.')
})

test('twenty places and sixty people at once: exactly twenty come', async () => {
  const here = await world()
  const { id } = await here.given.invitation({ places: 20 })
  const people = Array.from({ length: 60 }, (_, number) => `p${number}@example.org`)
  const asked = await Promise.all(
    people.map((contact) => askToJoin({ ...here, outbox: async () => [] }, id, { contact })),
  )
  const codes = new Map((await here.outbox()).map(({ recipient, code }) => [recipient, code ?? '']))
  const answers = await Promise.all(
    asked.map(({ codePage }, number) =>
      here.post(codePage, { code: codes.get(people[number] ?? '') ?? '' }),
    ),
  )
  expect(answers.filter(({ status }) => status === 303)).toHaveLength(20)
  expect(answers.filter(({ status }) => status === 409)).toHaveLength(40)
})

test('a companion takes a chair too, also one who is still to be found', async () => {
  const here = await world()
  const { id } = await here.given.invitation({ places: 3 })
  await joinWithCode(here, id, { way: 'coming-with', companion: 'wanted' })
  const four = { way: 'coming-with', companion: 'known', contact: 'ib@example.org' }
  const refused = await askToJoin(here, id, { ...four, firstName: 'Ib' })
  expect(refused.answer.status).toBe(409)
  const told = await page(refused.answer)
  expect(told.text).toContain('Der er ikke plads til jer alle.')
  expect(told.document.querySelector('[name=firstName]')?.getAttribute('value')).toBe('Ib')
  await joinWithCode(here, id, { contact: 'ib@example.org' })
  expect((await here.visit(`/invitationer/${id}`)).text).toContain('Alle 3 pladser er taget.')
})

test('those who ask or want a call take no chair, and can when all are taken', async () => {
  const here = await world()
  const { id } = await here.given.invitation({ places: 1 })
  await joinWithCode(here, id, { way: 'asking', question: 'Er der trin?' })
  await joinWithCode(here, id, { contact: 'ib@example.org' })
  const full = await here.visit(`/invitationer/${id}`)
  expect(full.document.querySelector('[name=way][value=coming]')).toBeNull()
  const asking = { way: 'asking', question: 'Bliver der plads?', contact: 'ole@example.org' }
  expect((await joinWithCode(here, id, asking)).done.status).toBe(303)
})
