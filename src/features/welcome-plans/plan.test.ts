import { expect, test } from 'vitest'
import { page } from '#test/world.ts'
import { knitters, wholePlan } from './test-plan.ts'

const ready = 'Klar til at tage imod nye'

test('a plan is written a little at a time, and the page says what is missing', async () => {
  const { id, url, owner, visit, statements } = await knitters()
  expect((await owner.visit(url)).text).toContain('I har ikke skrevet en plan endnu')
  expect((await owner.visit(`${url}/ret`)).text).toContain('Hvad glæder du dig til?')
  await owner.post(`${url}/ret`, { ...wholePlan, firstMonth: ' \n ', who: '' })
  const { text, document } = await owner.visit(url)
  expect(statements().length).toBeLessThanOrEqual(3)
  expect(text).toContain('Der mangler lidt')
  const missing = [...document.querySelectorAll('.note li')].map((one) => one.textContent)
  expect(missing).toEqual(['Hvem tager imod', 'Efter en måned'])
  expect(text).toContain('Vi siger, hvem der står ved døren')
  expect((await visit(`/foreninger/${id}`)).text).not.toContain(ready)
})

test('when it is whole, the page of the association says so, to everybody, for a year', async () => {
  const { id, url, owner, as, karen, visit, time, statements } = await knitters()
  const shown = async () => (await visit(`/foreninger/${id}`)).text
  await owner.post(`${url}/ret`, wholePlan)
  expect(await shown()).toContain(ready)
  expect(statements().length).toBeLessThanOrEqual(3)
  expect(await shown()).not.toContain('Vi ringer dagen før')
  expect((await owner.visit(url)).text).toContain('indtil mandag 22. november 2027')
  time.at = Temporal.Instant.from('2027-11-22T10:00:00Z')
  expect(await shown()).not.toContain(ready)

  const again = await as(karen.id)
  expect((await again.visit(url)).text).toContain('Passer planen stadig?')
  await again.post(`${url}/passer`)
  expect(await shown()).toContain(ready)
})

test('what is taken out of a plan makes it unfinished, and nobody can say that it is whole', async () => {
  const { id, url, owner, visit } = await knitters()
  await owner.post(`${url}/ret`, wholePlan)
  await owner.post(`${url}/ret`, { ...wholePlan, questions: '' })
  expect((await visit(`/foreninger/${id}`)).text).not.toContain(ready)
  const answer = await page(owner.post(`${url}/passer`))
  expect(answer.status).toBe(409)
  expect(answer.text).toContain('Der mangler noget i planen')
})

test('what does not fit is said beside the field, and every word is kept', async () => {
  const { url, owner, db } = await knitters()
  const long = { ...wholePlan, who: 'x'.repeat(61), ahead: 'en\nto\ntre\nfire\nfem\nseks\nsyv' }
  const { status, document, text } = await page(owner.post(`${url}/ret`, long))
  expect(status).toBe(422)
  expect(text).toContain('Det er for mange linjer. Der er plads til 5.')
  expect(document.querySelector('#ahead')?.textContent).toContain('syv')
  expect(document.querySelector('#firstWeek')?.textContent).toBe(wholePlan.firstWeek)
  expect(document.querySelector('.error-summary a')?.getAttribute('href')).toBe('#who')
  expect(await db.selectFrom('welcome_plan').select('who').execute()).toEqual([])
})

test('owners and hosts write, helpers read, and to others it is not there', async () => {
  const { url, owner, as, hanne, ib, jens, get } = await knitters()
  const [host, helper, other] = [await as(hanne.id), await as(ib.id), await as(jens.id)]
  await owner.post(`${url}/ret`, wholePlan)
  expect((await host.post(`${url}/ret`, wholePlan)).status).toBe(303)
  const read = await helper.visit(url)
  expect(read.text).toContain('Vi ringer dagen før')
  expect(read.document.querySelector('main form')).toBeNull()
  expect(read.document.querySelector(`a[href="${url}/ret"]`)).toBeNull()
  for (const path of ['ret', 'passer', 'hjaelp', 'kursus/pas-paa-jer-selv/laest'])
    expect((await helper.post(`${url}/${path}`, { ...wholePlan, words: '' })).status).toBe(404)
  expect((await helper.get(`${url}/tjekliste`)).status).toBe(200)
  for (const path of ['', '/ret', '/tjekliste', '/kursus/pas-paa-jer-selv'])
    expect((await other.get(url + path)).status).toBe(404)
  expect((await get(url)).headers.get('location')).toContain('/log-ind')
})

test('when the association has ended, the plan is read but not written', async () => {
  const { id, url, owner, db } = await knitters()
  await owner.post(`${url}/ret`, wholePlan)
  await db.updateTable('association').set({ status: 'archived' }).where('id', '=', id).execute()
  expect((await owner.visit(url)).document.querySelector('main form')).toBeNull()
  expect((await owner.post(`${url}/ret`, wholePlan)).status).toBe(409)
})

test('the checklist has a box for each thing, and no score', async () => {
  const { url, owner } = await knitters()
  expect((await owner.get(`${url}/tjekliste`)).status).toBe(404)
  await owner.post(`${url}/ret`, wholePlan)
  const { document, text } = await owner.visit(`${url}/tjekliste`)
  expect(document.querySelectorAll('.boxes > li')).toHaveLength(7)
  expect(text).toContain('Den, der tager imod: Karen')
  for (const path of ['', '/tjekliste', '/kursus/invitationen'])
    expect((await owner.visit(url + path)).text).not.toMatch(/%|procent| af 5| af 6|point/)
})
