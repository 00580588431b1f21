import { expect, test } from 'vitest'
import { byPost } from '#test/support/desk.ts'
import { page, world } from '#test/world.ts'
import { AFTERWARDS, outcome, sheet, withMeeting } from './test-meetings.ts'

const [name = '', street = '', town = ''] = byPost.split('\n')
const told = { ...sheet, answer2: 'Jeg kan male.', consent: 'tell-me', contact: '' }

test('who has neither mail nor telephone hears what came of it by letter', async () => {
  const w = await world()
  const { sanne, url } = await withMeeting(w)
  w.time.at = AFTERWARDS
  const secretary = await w.as(sanne.id)
  const half = await page(secretary.post(`${url}/ark`, { ...told, name, street, town: 'Ry' }))
  expect(half.status).toBe(422)
  expect(half.document.querySelector('[name=street]')?.getAttribute('value')).toBe(street)
  expect(half.document.querySelector('[name=answer2]')?.textContent).toBe('Jeg kan male.')
  expect((await secretary.post(`${url}/ark`, { ...told, name, street, town })).status).toBe(303)
  for (const read of [await secretary.visit(`${url}/ark`), await w.visit(url)])
    expect(read.text).not.toContain(street)
  await secretary.post(`${url}/luk`, outcome(sanne.email))
  await w.settle()
  const letters = (await w.outbox()).filter(({ channel }) => channel === 'letter')
  expect(letters.map(({ recipient }) => recipient)).toEqual([byPost])
  expect(letters[0]?.body).toContain('Hvad mangler vi i Ry?')
  expect(letters[0]?.body).toContain('– Vi sætter en bænk op ved søen')
})

test('an address is kept only for those who wish to hear more', async () => {
  const w = await world()
  const { sanne, url } = await withMeeting(w)
  w.time.at = AFTERWARDS
  const secretary = await w.as(sanne.id)
  await secretary.post(`${url}/ark`, { ...told, consent: 'anonymous', name, street, town })
  expect(await w.db.selectFrom('input').select('words').execute()).toHaveLength(2)
  expect(await w.db.selectFrom('input_contact').selectAll().execute()).toEqual([])
})
