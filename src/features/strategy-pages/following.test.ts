import { expect, test } from 'vitest'
import { tellFollowers } from '#features/watching/index.ts'
import { withPaper } from '#test/paper.ts'
import { location } from '#test/posting.ts'
import { page, world } from '#test/world.ts'

const href = '/strategi/R1.1'
const news = { key: 'first', words: () => 'Der er skrevet en status.' }

async function followed() {
  const w = await world()
  const sanne = await w.given.person({ name: 'Sanne', roles: ['secretary'] })
  await withPaper(w, { id: sanne.id, name: 'Sanne', roles: ['secretary'] })
  const code = location(await w.post(`${href}/foelg`, { contact: 'inger@example.org' }))
  const letter = (await w.outbox()).findLast((one) => one.code)
  const own = location(await w.post(code, { code: letter?.code ?? '' }))
  return { w, own }
}

test('who follows a recommendation hears what happens with it, once', async () => {
  const { w } = await followed()
  await tellFollowers(w.deps, href, news)
  await tellFollowers(w.deps, href, news)
  await tellFollowers(w.deps, '/strategi/R1.2', news)
  const told = (await w.outbox()).filter(({ subject }) => subject?.startsWith('Nyt om'))
  expect(told.map(({ recipient }) => recipient)).toEqual(['inger@example.org'])
  expect(told[0]?.body).toContain('Der er skrevet en status.')
  expect(told[0]?.body).toContain(`${w.config.baseUrl}${href}`)
})

test('their own page says what they follow, and stopping is stopping', async () => {
  const { w, own } = await followed()
  const { document } = await w.visit(own)
  expect(document.querySelector(`main a[href="${href}"]`)).not.toBeNull()
  await w.post(own.replace('/besked/min/', '/stop/sig-til/'))
  await tellFollowers(w.deps, href, news)
  expect((await w.outbox()).some(({ subject }) => subject?.startsWith('Nyt om'))).toBe(false)
})

test('what is not there cannot be followed, and a missing address is asked for', async () => {
  const { w } = await followed()
  expect((await w.get('/strategi/R9.9/foelg')).status).toBe(404)
  const answer = await page(w.post(`${href}/foelg`, { contact: '' }))
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('Skriv et telefonnummer eller en mail')
})
