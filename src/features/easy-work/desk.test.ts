import { expect, test } from 'vitest'
import { desk } from './test-desk.ts'
import { easyWorkUrl, nextUrl, taskUrl } from './urls.ts'

test('what somebody waits for stands first, and all of it is in one list', async () => {
  const { given, kim, letter, place, picture, statements } = await desk()
  await place()
  await picture()
  await given.invitation({ inReview: true, title: 'Strik ved søen' })
  await letter()
  const { text } = await kim.visit(easyWorkUrl)
  expect(statements().length).toBeLessThanOrEqual(3)
  expect(text).toMatch(
    /Print breve[\s\S]+Et brev venter[\s\S]+Læs en ny invitation|Læs en ny invitation[\s\S]+Print breve/,
  )
  expect(text.indexOf('Strik ved søen')).toBeLessThan(text.indexOf('Møllen'))
  expect(text).toContain('Kaffe med billede')
})

test('a card says what, why, how and when one is done, and leads to where it is done', async () => {
  const { given, kim, statements } = await desk()
  const { id } = await given.invitation({ inReview: true, title: 'Strik ved søen' })
  const next = (await kim.get(nextUrl)).headers.get('location') ?? ''
  expect(next).toBe(taskUrl({ path: 'ny-invitation', key: id }))
  const card = await kim.visit(next)
  expect(statements().length).toBeLessThanOrEqual(3)
  for (const part of ['Hvad', 'Hvorfor', 'Sådan gør du', 'Når du er færdig', 'Et eksempel'])
    expect(card.text).toContain(part)
  expect(card.document.querySelector(`a[href^="/gennemsyn/${id}?"]`)).not.toBeNull()
  expect(card.document.querySelectorAll('ol.script li').length).toBeGreaterThanOrEqual(3)

  await kim.post(`/gennemsyn/${id}`, { decision: 'approved' })
  expect((await kim.visit(next)).text).toContain('Den venter ikke mere')
  expect((await kim.visit(easyWorkUrl)).text).toContain('Alt er gjort')
})

test('a place is done when somebody has looked at the door, and comes back after a year', async () => {
  const { kim, as, people, place, time } = await desk()
  const id = await place('Møllen')
  const list = async () => (await (await as(people.kim.id)).visit(easyWorkUrl)).text
  expect(await list()).toContain('Møllen')
  await kim.post(`/steder/${id}/adgang`, { 'adgang-trinfri': 'ja', 'adgang-trinfri-set': 'ja' })
  expect(await list()).toContain('Alt er gjort')
  time.at = time.at.add({ hours: 24 * 366 })
  expect(await list()).toContain('Møllen')
})

test('a task can be put aside for the one after it, and the last leads to the first', async () => {
  const { kim, place } = await desk()
  const [one, other] = [await place('Åhuset'), await place('Møllen')]
  const to = async (from: string) => (await kim.get(from)).headers.get('location')
  const first = (await to(nextUrl)) ?? ''
  const second = await to(`${nextUrl}?efter=${first.replace(`${easyWorkUrl}/`, '')}`)
  expect([first, second].toSorted()).toEqual(
    [one, other].map((key) => taskUrl({ path: 'sted', key })).toSorted(),
  )
  expect(await to(`${nextUrl}?efter=${second?.replace(`${easyWorkUrl}/`, '')}`)).toBe(first)
  expect(await to(`${nextUrl}?efter=noget/andet`)).toBe(first)
})

test('large type is a choice that stays, without JavaScript, on every page', async () => {
  const { kim, cookieOf, people, withCookie } = await desk()
  const answer = await kim.post(`${easyWorkUrl}/skrift`, { stor: 'ja', til: easyWorkUrl })
  expect(answer.headers.get('location')).toBe(easyWorkUrl)
  const chosen = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  const reader = withCookie(`${await cookieOf(people.kim.id)}; ${chosen}`)
  for (const path of [easyWorkUrl, '/gennemsyn', '/invitationer'])
    expect((await reader.visit(path)).document.documentElement.dataset.text, path).toBe('large')
  expect((await kim.visit(easyWorkUrl)).document.documentElement.dataset.text).toBeUndefined()
  const off = await reader.post(`${easyWorkUrl}/skrift`, { stor: 'nej', til: '//ond.example' })
  expect(off.headers.get('set-cookie')).toContain('Max-Age=0')
  expect(off.headers.get('location')).not.toContain('ond')
})

test('the work is for those who do it; a coordinator sees the cards, and does what others wait for', async () => {
  const { given, ellen, as, get, place } = await desk()
  const { id } = await given.invitation({ inReview: true })
  const key = await place()
  const jens = await as((await given.person({ roles: ['bridge-builder'] })).id)
  expect((await jens.get(easyWorkUrl)).status).toBe(404)
  expect((await get(easyWorkUrl)).status).toBe(303)
  const card = await ellen.visit(taskUrl({ path: 'sted', key }))
  expect(card.text).toContain('Den slags er en anden kollegas')
  expect((await ellen.get('/gennemsyn')).status).toBe(404)
  expect((await ellen.visit(`/gennemsyn/${id}`)).status).toBe(200)
  expect((await ellen.post(`/gennemsyn/${id}`, { decision: 'approved' })).status).toBe(303)
  expect((await ellen.get(taskUrl({ path: 'findes-ikke', key }))).status).toBe(404)
})
