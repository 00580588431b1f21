import { parse } from 'csv-parse/sync'
import { beforeEach, expect, test } from 'vitest'
import { location } from '#test/posting.ts'
import { page, world } from '#test/world.ts'
import { policy, withPolicy } from './test-policies.ts'
import {
  editUrl,
  jsonUrl,
  newPolicyUrl,
  policiesCsvUrl,
  policiesUrl,
  reviewsCsvUrl,
} from './urls.ts'

let w: Awaited<ReturnType<typeof world>>
let given: Awaited<ReturnType<typeof withPolicy>>
beforeEach(async () => {
  w = await world()
  given = await withPolicy(w)
})

test('everybody reads the policies of a committee, and what each is about', async () => {
  const list = await w.visit(policiesUrl)
  expect(w.statements()).toHaveLength(2)
  expect(list.document.querySelector('h2')?.textContent).toBe('Socialudvalget')
  const { text, document } = await w.visit(given.url)
  expect(w.statements()).toHaveLength(3)
  expect(text).toContain('gøre det godt at blive gammel')
  expect(text).toContain('Næste gang er 1. marts 2027.')
  expect(document.querySelector(`a[href="${policy.documentUrl}"]`)).not.toBeNull()
  expect(document.querySelector('main form')).toBeNull()
  expect(text).not.toContain('Kim')
})

test('who answers for it is shown to those employed at the municipality alone', async () => {
  expect((await given.sanne.visit(given.url)).text).toContain('Det er Kim, der svarer for den')
  const member = await w.given.person({ name: 'Bodil', roles: ['committee-member'] })
  expect((await (await w.as(member.id)).visit(given.url)).text).not.toContain('Kim')
})

test('a policy is owned by an employee, and what was typed is kept', async () => {
  const ib = await w.given.person({ name: 'Ib' })
  for (const owner of [ib.email, 'nobody@example.org', 'x']) {
    const answer = await page(given.sanne.post(newPolicyUrl, { ...policy, owner }))
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Ingen ansat logger ind med det')
    expect(answer.document.querySelector('[name=title]')?.getAttribute('value')).toBe(
      'Ældrepolitik',
    )
  }
})

test.each([
  ['documentUrl', 'http://example.org/a.pdf', 'begynder med https'],
  ['documentUrl', 'javascript:alert(1)', 'begynder med https'],
  ['caseNumber', '27.00-A00-1-24', 'skal se ud som'],
  ['nextOn', '2024-03-13', 'Vælg en senere dag'],
  ['about', 'Ring til mig på 22 34 56 78', '22 34 56 78'],
])('%s %s is asked about again', async (field, typed, words) => {
  const answer = await page(given.sanne.post(newPolicyUrl, { ...policy, [field]: typed }))
  expect(answer.status).toBe(422)
  expect(answer.text).toContain(words)
})

test('changing the words leaves who answers for it', async () => {
  const changed = { ...policy, title: 'Politik for et langt liv' }
  expect((await given.sanne.post(editUrl(given.id), changed)).status).toBe(303)
  const { text, document } = await given.sanne.visit(given.url)
  expect(document.querySelector('h1')?.textContent).toBe('Politik for et langt liv')
  expect(text).toContain('Det er Kim')
  expect((await given.kim.get(editUrl(given.id))).status).toBe(404)
  expect((await given.sanne.post(newPolicyUrl, { ...policy, bodyId: 'x' })).status).toBe(409)
})

test('all of it can be taken out as spreadsheets and for a program', async () => {
  const review = await given.look('decided')
  const rows = async (url: string) =>
    parse(await (await w.get(url)).text(), { bom: true, columns: true })
  expect(await rows(policiesCsvUrl)).toMatchObject([
    { title: 'Ældrepolitik', body: 'Socialudvalget', nextReviewOn: '2027-11-20' },
  ])
  expect(await rows(reviewsCsvUrl)).toMatchObject([
    { title: 'Ældrepolitik', conclusion: 'change', outside: 'partly', local: 'fits' },
  ])
  const json = await (await w.get(jsonUrl)).json()
  expect(json).toMatchObject({
    policies: [{ id: given.id }],
    reviews: [{ id: review.split('/').at(-1), decidedBy: 'Socialudvalget' }],
  })
  expect(JSON.stringify(json)).not.toContain('Kim')
})

test('who follows a policy hears what was decided, once', async () => {
  const code = location(await w.post(`${given.url}/foelg`, { contact: 'inger@example.org' }))
  const letter = (await w.outbox()).findLast((one) => one.code)
  await w.post(code, { code: letter?.code ?? '' })
  await given.look('decided')
  await w.settle()
  const told = (await w.outbox()).filter(({ subject }) => subject?.startsWith('Nyt om'))
  expect(told.map(({ recipient }) => recipient)).toEqual(['inger@example.org'])
  expect(told[0]?.body).toContain('Udvalget vil have besøg med.')
})
