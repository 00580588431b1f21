import { expect, test } from 'vitest'
import { page, world } from '#test/world.ts'

test('somebody says that something is wrong, and the platform hosts hear', async () => {
  const here = await world()
  const { id } = await here.given.invitation()
  const path = `/invitationer/${id}/noget-galt`
  await here.visit(path)
  const done = await here.post(path, { text: 'Døren er <b>låst</b>', contact: '' })
  expect((await here.visit(done.headers.get('location') ?? '')).text).toContain('Tak')
  const [row] = await here.db.selectFrom('report').selectAll().execute()
  expect(row).toMatchObject({ invitation_id: id, text: 'Døren er <b>låst</b>' })
  const events = await here.db.selectFrom('event').select('name').execute()
  expect(events.map(({ name }) => name)).toContain('invitation.reported')
})

test.each([
  [{ text: ' ' }, 'Skriv, hvad der er galt.'],
  [{ text: 'a'.repeat(2001) }, 'Skriv højst 2000 tegn.'],
  [{ text: 'Låst', contact: 'a'.repeat(300) }, 'Skriv højst 254 tegn.'],
])('a report of %o comes back with a sentence', async (fields, sentence) => {
  const here = await world()
  const { id } = await here.given.invitation()
  const back = await page(here.post(`/invitationer/${id}/noget-galt`, fields))
  expect(back.status).toBe(422)
  expect(back.text).toContain(sentence)
  expect(back.document.querySelector('textarea')?.textContent).toBe(fields.text)
})
