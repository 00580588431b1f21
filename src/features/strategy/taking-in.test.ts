import { expect, test } from 'vitest'
import { world } from '#test/world.ts'
import { withPaper } from './test-paper.ts'
import { bringInUrl, csvUrl, recommendationUrl } from './urls.ts'

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
  expect(await preview.text()).toContain('<td>official, easy</td>')
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
  expect(html).toContain('<th scope="row">3</th><td>kind</td>')
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
  const csv = await (await sanne.get(csvUrl)).text()
  const again = await sanne.post(bringInUrl, { csv })
  expect(await again.text()).toContain('Der er ikke noget at lave om')
})
