import { expect, test } from 'vitest'
import { page, world } from '#test/world.ts'
import { adopted, bench, drafted, withCouncils } from './test-proposals.ts'
import { draftsUrl, newProposalUrl, proposalsUrl } from './urls.ts'

test('those who sit in a council write together, and to everybody else the draft is not there', async () => {
  const w = await world()
  const { chair, member, secretary } = await withCouncils(w)
  const url = await drafted(member)
  const { document } = await chair.visit(draftsUrl)
  expect(w.statements()).toHaveLength(3)
  expect(document.querySelector(`main a[href="${url}"]`)).not.toBeNull()
  expect((await chair.visit(url)).text).toContain('Kun I, der sidder i rådet')
  const other = await w.as((await w.given.person({ name: 'Ib', roles: ['council-member'] })).id)
  for (const one of [w, other, secretary]) {
    expect((await one.get(url)).status).toBe(404)
    expect((await one.visit(proposalsUrl)).text).not.toContain('bænke')
  }
  for (const one of [other, secretary]) {
    expect((await one.get(`${url}/ret`)).status).toBe(404)
    expect((await one.post(`${url}/ret`, { ...bench, version: '1' })).status).toBe(404)
    expect((await one.post(`${url}/beslut`, adopted)).status).toBe(404)
    expect((await one.post(newProposalUrl('de-aeldres-raad'), bench)).status).toBe(404)
    expect((await one.visit(draftsUrl)).text).not.toContain('bænke')
  }
})

test('who saves after another sees their words beside their own, and nothing is lost', async () => {
  const w = await world()
  const { chair, member } = await withCouncils(w)
  const url = await drafted(chair)
  await member.post(`${url}/ret`, { ...bench, words: 'Sæt ti bænke.', version: '1' })
  const mine = { ...bench, title: 'Bænke, hvor man kan hvile', version: '1' }
  const met = await page(chair.post(`${url}/ret`, mine))
  expect(met.status).toBe(409)
  expect(met.document.querySelector('#imens')?.textContent).toContain('Sæt ti bænke.')
  const value = (name: string) =>
    met.document.querySelector(`[name=${name}]`)?.getAttribute('value')
  expect(value('title')).toBe(mine.title)
  expect(met.document.querySelector('textarea')?.textContent).toContain('hver 200 meter')
  expect((await chair.visit(url)).document.querySelector('h1')?.textContent).toBe(bench.title)
  const again = { ...mine, version: value('version') ?? '' }
  expect((await chair.post(`${url}/ret`, again)).status).toBe(303)
  const { document, text } = await member.visit(url)
  expect(document.querySelector('h1')?.textContent).toBe(mine.title)
  expect(text).toContain('Sæt ti bænke.')
  expect((await chair.post(`${url}/ret`, again)).status).toBe(303)
  expect(await w.db.selectFrom('proposal_version').select('number').execute()).toHaveLength(3)
})

test('a seat that is over, or a role that has ended, opens nothing', async () => {
  const w = await world()
  const { member, bodil, chair } = await withCouncils(w)
  const url = await drafted(member)
  await w.db.deleteFrom('person_role').where('person_id', '=', bodil.id).execute()
  expect((await member.get(url)).status).toBe(404)
  await w.db
    .updateTable('body_seat')
    .set({ until_on: Temporal.PlainDate.from('2026-11-21') })
    .execute()
  expect((await chair.get(url)).status).toBe(404)
})

test('a telephone number is asked about before it can become public, and what is typed is kept', async () => {
  const w = await world()
  const { member } = await withCouncils(w)
  const typed = { title: '', words: 'Ring til mig på 86 11 22 33' }
  const answer = await page(member.post(newProposalUrl('de-aeldres-raad'), typed))
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('Skriv, hvad forslaget hedder.')
  const ask = await page(
    member.post(newProposalUrl('de-aeldres-raad'), { ...typed, title: 'Ring' }),
  )
  expect(ask.document.querySelector('[name=allMaySee]')).not.toBeNull()
  expect(ask.document.querySelector('textarea')?.textContent).toBe(typed.words)
})

test('a draft is thrown away by those who write it', async () => {
  const w = await world()
  const { member } = await withCouncils(w)
  const url = await drafted(member)
  await member.post(`${url}/smid-ud`)
  expect((await member.get(url)).status).toBe(404)
})
