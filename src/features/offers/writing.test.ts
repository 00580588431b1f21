import { expect, test } from 'vitest'
import { world } from '#test/world.ts'
import { typedOffer } from './typed-offer.ts'
import { changeOfferUrl, newOfferUrl, offersUrl } from './urls.ts'

async function kim() {
  const w = await world()
  const { id } = await w.given.person({ name: 'Kim', roles: ['platform-host'] })
  return { ...w, kim: await w.as(id) }
}

test('a platform host writes an offer, and it is on the list for everybody', async () => {
  const { kim: host, visit } = await kim()
  const answer = await host.post(newOfferUrl, typedOffer)
  expect(answer.status).toBe(303)
  const { text } = await visit(answer.headers.get('location') ?? '')
  expect(text).toContain('Du bor i kommunen.')
  expect((await visit(offersUrl)).text).toContain('Fællesskabsguiden')
})

test('a platform host corrects an offer and ties it to an area and a place', async () => {
  const { kim: host, visit, given, db, statements } = await kim()
  await given.area()
  const hall = { id: 'hallen', name: 'Hallen', area_id: 'ry', summary: '', traits: [] }
  await db.insertInto('meeting_place').values(hall).execute()
  const at = (await host.post(newOfferUrl, typedOffer)).headers.get('location') ?? ''
  const form = changeOfferUrl(at.split('/').at(-1) ?? '')
  const { document } = await host.visit(form)
  expect(statements().length).toBeLessThanOrEqual(3)
  expect(document.querySelector('#openTo')?.textContent).toBe(typedOffer.openTo)
  const corrected = { ...typedOffer, openTo: 'Alle kan komme.', areaId: 'ry', placeId: 'hallen' }
  expect((await host.post(form, corrected)).status).toBe(303)
  const { text, document: shown } = await visit(at)
  expect(text).toContain('Alle kan komme.')
  expect(shown.querySelector('a[href="/steder/hallen"]')?.textContent).toBe('Hallen')
  expect(text).not.toContain(typedOffer.openTo)
})

test('what is missing is said field by field, and every word is kept', async () => {
  const { kim: host, db } = await kim()
  const typed = { ...typedOffer, openTo: ' ', contactPhone: '12 34', areaId: 'atlantis' }
  const answer = await host.post(newOfferUrl, typed)
  expect(answer.status).toBe(422)
  const html = await answer.text()
  for (const words of ['Skriv, hvem der kan komme.', 'otte tal', typedOffer.summary, '12 34'])
    expect(html).toContain(words)
  const known = await host.post(newOfferUrl, { ...typedOffer, areaId: 'atlantis' })
  expect(known.status).toBe(422)
  expect(await known.text()).toContain('Vælg et sted på listen.')
  expect(await db.selectFrom('offer').select('id').execute()).toEqual([])
})

test('nobody else sees the form: a citizen and a bridge-builder find no page there', async () => {
  const { given, as, get } = await kim()
  const citizen = await as((await given.person()).id)
  const jens = await as((await given.person({ roles: ['bridge-builder'] })).id)
  expect((await get(newOfferUrl)).headers.get('location')).toContain('/log-ind')
  for (const one of [citizen, jens]) {
    expect((await one.get(newOfferUrl)).status).toBe(404)
    expect((await one.post(newOfferUrl, typedOffer)).status).toBe(404)
    expect((await one.visit(offersUrl)).text).not.toContain('Skriv et nyt tilbud')
  }
})
