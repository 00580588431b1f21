import { expect, test } from 'vitest'
import { world } from '#test/world.ts'
import { eraseOldSeats } from './erasing.ts'
import { council, term, withCouncil } from './test-bodies.ts'
import { bodiesUrl, newBodyUrl } from './urls.ts'

test('everybody can see the councils and what they look after, in two statements', async () => {
  const w = await world()
  const { url } = await withCouncil(w)
  const { text } = await w.visit(bodiesUrl)
  expect(w.statements()).toHaveLength(2)
  expect(text).toContain('Handicaprådet')
  expect(text).not.toContain('Skriv et nyt op')
  const page = await w.visit(url)
  expect(w.statements()).toHaveLength(2)
  expect(page.text).toContain('Rådet taler for dem')
  expect(page.text).toContain('Pårørende')
  expect(page.document.querySelector(`a[href="${url}/ret"]`)).toBeNull()
})

test('a council leads on to what it proposes, and the old names stand only where there are two', async () => {
  const w = await world()
  const { secretary, url, bodyId } = await withCouncil(w)
  const { document } = await w.visit(url)
  expect(document.querySelector(`a[href="/forslag?raad=${bodyId}"]`)).not.toBeNull()
  expect(document.querySelector('#navne')).toBeNull()
  await secretary.post(`${url}/luk`, { on: '2026-11-01', reason: 'Rådet er lagt sammen.' })
  const closed = await w.visit(url)
  expect(closed.text).toContain('Det holdt op')
  expect(closed.document.querySelector('a[href^="/forslag?"]')).toBeNull()
})

test('a new name holds from its day, and the old one stays with its years', async () => {
  const w = await world()
  const { secretary, url } = await withCouncil(w)
  const name = 'Handicap- og Psykiatrirådet'
  expect((await secretary.post(`${url}/navn`, { name, from: '2022-01-01' })).status).toBe(303)
  const { document } = await w.visit(url)
  expect(document.querySelector('h1')?.textContent).toBe(name)
  const [, before] = document.querySelectorAll('#navne + ul li')
  expect(before?.textContent).toBe('HandicaprådetFra 1. januar 2006 til og med 31. december 2021')
  const later = { name: 'Rådet for alle', from: '2030-01-01' }
  await secretary.post(`${url}/navn`, later)
  const { text, document: still } = await w.visit(url)
  expect(still.querySelector('h1')?.textContent).toBe(name)
  expect(text).toContain('Fra 1. januar 2030 hedder det Rådet for alle.')
})

test('a name in between would rewrite what was, and is refused', async () => {
  const w = await world()
  const { secretary, url } = await withCouncil(w)
  const answer = await secretary.post(`${url}/navn`, { name: 'Rådet', from: '2005-01-01' })
  expect(answer.status).toBe(409)
  expect(await answer.text()).toContain('Vælg en senere dag')
})

test('who is elected sits by first name for a term, and takes the name away again', async () => {
  const w = await world()
  const { secretary, url } = await withCouncil(w)
  const bodil = await w.given.person({ name: 'Bodil', roles: ['council-member'] })
  const fields = { ...term, contact: bodil.email }
  const unasked = await secretary.post(`${url}/pladser`, fields)
  expect(unasked.status).toBe(422)
  expect(await unasked.text()).toContain('Spørg først')
  expect((await secretary.post(`${url}/pladser`, { ...fields, saidYes: 'ja' })).status).toBe(303)
  expect((await w.visit(url)).text).toMatch(/Formand\s*Bodil\s*Til og med 31. december 2029/)
  const other = await w.as((await w.given.person({ name: 'Ib' })).id)
  const own = await w.as(bodil.id)
  const { document } = await own.visit(url)
  const hide = document.querySelector('form[action$="/skjul"]')?.getAttribute('action') ?? ''
  expect((await other.post(hide)).status).toBe(404)
  expect((await own.post(hide)).status).toBe(303)
  const { text } = await w.visit(url)
  expect(text).not.toContain('Bodil')
  expect(text).toContain('Navnet står ikke her')
})

test('nobody sits by name without a role for it, and nobody who is not known', async () => {
  const w = await world()
  const { secretary, url } = await withCouncil(w)
  const ib = await w.given.person({ name: 'Ib' })
  const sits = (contact: string) =>
    secretary.post(`${url}/pladser`, { ...term, contact, saidYes: 'ja' })
  const refused = await sits(ib.email)
  expect(refused.status).toBe(409)
  expect(await refused.text()).toContain('Bed en administrator')
  const unknown = await sits('nobody@example.org')
  expect(unknown.status).toBe(422)
  expect(await unknown.text()).toContain('Ingen har logget ind med det')
})

test('a seat may be without a name, and is not there before or after its term', async () => {
  const w = await world()
  const { secretary, sanne, url } = await withCouncil(w)
  await secretary.post(`${url}/pladser`, { role: 'member', from: '2027-01-01', until: '' })
  expect((await w.visit(url)).text).toContain('ikke skrevet op')
  w.time.at = Temporal.Instant.from('2027-01-02T12:00:00Z')
  expect((await w.visit(url)).text).toMatch(/Medlem\s*Navnet står ikke her/)
  const later = await w.as(sanne.id)
  const { document } = await later.visit(`${url}/ret`)
  const unseat = document.querySelector('form[action$="/fjern"]')?.getAttribute('action') ?? ''
  await later.post(unseat)
  expect((await w.visit(url)).text).toContain('ikke skrevet op')
})

test('what ends keeps its page and its reason, and can be changed no more', async () => {
  const w = await world()
  const { secretary, url } = await withCouncil(w)
  await secretary.post(`${url}/pladser`, { ...term, until: '' })
  const ends = { on: '2026-11-01', reason: 'Rådet er lagt sammen med et andet' }
  expect((await secretary.post(`${url}/luk`, { ...ends, on: '2006-01-01' })).status).toBe(409)
  expect((await secretary.post(`${url}/luk`, { ...ends, reason: '' })).status).toBe(422)
  expect((await secretary.post(`${url}/luk`, ends)).status).toBe(303)
  const { text } = await w.visit(url)
  expect(text).toContain('Grunden er: ”Rådet er lagt sammen med et andet”')
  expect(text).toContain('ikke skrevet op')
  expect((await w.visit(bodiesUrl)).document.querySelector('details')?.textContent).toContain(
    'Handicaprådet',
  )
  expect((await secretary.post(`${url}/ret`, council)).status).toBe(409)
})

test('who sat there is forgotten two years after, and with the person', async () => {
  const w = await world()
  const { secretary, url } = await withCouncil(w)
  const bodil = await w.given.person({ name: 'Bodil', roles: ['council-member'] })
  const own = await w.as(bodil.id)
  const seat = { ...term, contact: bodil.email, saidYes: 'ja' }
  await secretary.post(`${url}/pladser`, { ...seat, from: '2020-01-01', until: '2024-11-21' })
  await secretary.post(`${url}/pladser`, seat)
  await eraseOldSeats(w.deps)
  const named = () =>
    w.db.selectFrom('body_seat').select('until_on').where('person_id', 'is not', null).execute()
  expect((await named()).map(({ until_on }) => String(until_on))).toEqual(['2029-12-31'])
  await own.post('/mine-data/slet')
  expect(await named()).toEqual([])
})

test('only secretaries and administrators write, and what they typed is kept', async () => {
  const w = await world()
  const { url, secretary } = await withCouncil(w)
  const kim = await w.as((await w.given.person({ name: 'Kim', roles: ['platform-host'] })).id)
  for (const path of [newBodyUrl, `${url}/ret`]) expect((await kim.get(path)).status).toBe(404)
  const answer = await secretary.post(newBodyUrl, {
    ...council,
    name: '',
    purpose: 'Ring 86112233',
  })
  expect(answer.status).toBe(422)
  const html = await answer.text()
  expect(html).toContain('Skriv, hvad det hedder.')
  expect(html).toContain('Ring 86112233')
})
