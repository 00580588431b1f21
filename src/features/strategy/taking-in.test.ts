import { expect, test } from 'vitest'
import { page, world } from '#test/world.ts'
import { withPaper } from './test-paper.ts'
import { bringInUrl, recommendationUrl } from './urls.ts'

async function secretary() {
  const w = await world()
  const { id } = await w.given.person({ name: 'Sanne', roles: ['secretary'] })
  await withPaper(w, { id, name: 'Sanne', roles: ['secretary'] })
  const sanne = await w.as(id)
  const official = async () => (await w.visit(recommendationUrl('R1.1'))).text
  return { ...w, sanne, official }
}

test('the secretary sees what a spreadsheet would change, and then brings it in', async () => {
  const { sanne, official } = await secretary()
  const csv = 'code,official,easy\nR1.1,Ord for ord,Let at læse\n'
  const preview = await sanne.post(bringInUrl, { csv })
  expect(preview.status).toBe(200)
  expect(await preview.text()).toContain('<td>ordene fra beslutningen, lette ord</td>')
  expect(await official()).not.toContain('Ord for ord')
  expect((await sanne.post(bringInUrl, { csv, sure: 'ja' })).status).toBe(303)
  expect(await official()).toContain('Ord for ord')
})

test('one bad row keeps all of it out, and what was pasted is still there', async () => {
  const { sanne, official } = await secretary()
  const csv = 'code,official,kind\nR1.1,Ord for ord,explore\nR1.2,,maybe\n'
  const answer = await sanne.post(bringInUrl, { csv, sure: 'ja' })
  expect(answer.status).toBe(422)
  const html = await answer.text()
  expect(html).toContain('<th scope="row">3</th><td>hvad for noget det er</td>')
  expect(html).toContain('Ord for ord')
  expect(await official()).not.toContain('Ord for ord')
})

test('a new recommendation of a task that is not there is refused', async () => {
  const { sanne } = await secretary()
  const csv = 'code,title,task,kind,lead\nR9.1,Ny,9,explore,Navnet på byraadet\n'
  expect((await sanne.post(bringInUrl, { csv, sure: 'ja' })).status).toBe(409)
})

test('what was taken out can be brought in again, and changes nothing', async () => {
  const { sanne } = await secretary()
  const csv = await (await sanne.get('/strategi/anbefalinger.csv')).text()
  const again = await sanne.post(bringInUrl, { csv })
  expect(await again.text()).toContain('Der er ikke noget at lave om')
})

test('a spreadsheet comes as a file too, and a column we do not know is told', async () => {
  const { sanne, official } = await secretary()
  // As an older spreadsheet writes it.
  const csv = Buffer.from('code;official;farve\nR1.1;Ord på dansk;rød\n', 'latin1')
  const fields = new FormData()
  fields.set('file', new File([csv], 'anbefalinger.csv'))
  fields.set('csv', '')
  const { text, document } = await page(sanne.post(bringInUrl, fields))
  expect(text).toContain('Vi kender ikke de her kolonner og bruger dem ikke: farve.')
  const shown = document.querySelector('textarea')?.textContent ?? ''
  expect(shown).toContain('Ord på dansk')
  expect((await sanne.post(bringInUrl, { csv: shown, sure: 'ja' })).status).toBe(303)
  expect(await official()).toContain('Ord på dansk')
  expect((await sanne.post(bringInUrl, { csv: ' ' })).status).toBe(422)
})
