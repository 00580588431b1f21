import { expect, test } from 'vitest'
import { atTheDesk } from '#test/support/desk.ts'
import { AFTERWARDS, outcome, sheet, withMeeting } from '#test/support/meetings.ts'
import { world } from '#test/world.ts'
import { inputUrl } from './urls.ts'

const options = (document: Awaited<ReturnType<typeof desk>>['document']) =>
  [...document.querySelectorAll('select[name=to] option')].map((one) => one.textContent)

async function desk() {
  const w = await world()
  const at = await atTheDesk(w)
  const { sanne, url: meetingUrl, id: meeting } = await withMeeting(w)
  const action = { id: 'handling', recommendation_id: at.to.key, words: 'Vi laver en folder.' }
  const none = { owner_id: null, due: null, area_id: null, ended_on: null, reminded_at: null }
  await w.db
    .insertInto('action')
    .values({ ...action, ...none, state: 'open', outcome: '', made_at: w.time.at })
    .execute()
  const { document } = await at.secretary.visit(at.url)
  return { w, ...at, sanne, meetingUrl, meeting, document }
}

test('what was said is linked to a meeting and to an action, each by its kind and name', async () => {
  const { w, secretary, url, meeting, meetingUrl, document } = await desk()
  expect(options(document)).toEqual(
    expect.arrayContaining([
      'Møde: Hvad mangler vi i Ry?',
      'Handling til R1.1: Vi laver en folder.',
    ]),
  )
  for (const to of [`meeting:${meeting}`, 'action:handling'])
    expect((await secretary.post(`${url}/knyt`, { to })).status).toBe(303)
  const linked = await secretary.visit(url)
  expect(w.statements().length).toBeLessThanOrEqual(3)
  for (const href of [meetingUrl, '/strategi/R1.1'])
    expect(linked.document.querySelector(`main a[href="${href}"]`)).not.toBeNull()
})

test('who said something at a meeting finds it, and what came of it, on their own page', async () => {
  const { w, sanne, meetingUrl } = await desk()
  w.time.at = AFTERWARDS
  const secretary = await w.as(sanne.id)
  await secretary.post(`${meetingUrl}/ark`, { ...sheet, answer1: 'En gynge.' })
  await secretary.post(`${meetingUrl}/luk`, outcome(sanne.email))
  await w.settle()
  const said = w.db.selectFrom('input').select('id').where('words', '=', 'En gynge.')
  const { id } = await said.executeTakeFirstOrThrow()
  const { document } = await secretary.visit(inputUrl(id))
  const receipt = document.querySelector('main a[href*="/kvittering/"]')?.getAttribute('href')
  const own = await w.visit(receipt ?? '')
  expect(own.document.querySelector(`main a[href="${meetingUrl}"]`)).not.toBeNull()
  expect(own.text).toContain('– Vi sætter en bænk op ved søen')
  expect((await w.visit('/hvad-skete-der')).text).not.toContain('Hvad mangler vi i Ry?')
})
