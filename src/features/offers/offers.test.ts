import { expect, test } from 'vitest'
import { perform } from '#platform/work.ts'
import { world } from '#test/world.ts'
import { addOffer } from './index.ts'
import type { OfferInput } from './offer-form.ts'
import { offersUrl, offerUrl } from './urls.ts'

type World = Awaited<ReturnType<typeof world>>

const guide: OfferInput = {
  name: 'Fællesskabsguiden',
  summary: 'En medarbejder går med dig første gang.',
  openTo: 'Du bor i kommunen.',
  howToGet: 'Ring til os.\nSå mødes vi.',
  legalBasis: 'Serviceloven § 10',
  contactRole: 'Vagten',
  contactPhone: '12 34 56 01',
  areaId: null,
  placeId: null,
}

async function offered({ given, deps }: World, about: Partial<OfferInput> = {}) {
  const { id } = await given.person({ name: 'Kim', roles: ['platform-host'] })
  const kim = { id, name: 'Kim', roles: ['platform-host'] as const }
  return perform(deps, kim, (work) => addOffer(work, { ...guide, ...about }))
}

test('the list names each offer and leads to its page, for somebody who has not signed in', async () => {
  const w = await world()
  const id = await offered(w)
  const { document, text } = await w.visit(offersUrl)
  expect(document.querySelector(`a[href="${offerUrl(id)}"]`)?.textContent).toBe(guide.name)
  expect(text).toContain('Hele kommunen')
  expect(text).not.toContain('Skriv et nyt tilbud')
  expect(w.statements().length).toBeLessThanOrEqual(3)
})

test('an offer says what it is, who can come, how one begins, whom to ring and by which law', async () => {
  const w = await world()
  const { id: area } = await w.given.area()
  const { document, text } = await w.visit(offerUrl(await offered(w, { areaId: area })))
  for (const words of [guide.summary, guide.openTo, guide.howToGet, guide.legalBasis, 'Vagten'])
    expect(text).toContain(words)
  expect(text).toContain('Ry')
  expect(document.querySelector('a[href="tel:+4512345601"]')?.textContent).toContain('12 34 56 01')
  expect(w.statements().length).toBeLessThanOrEqual(3)
})

test('before there are any, the list says so; what is not there is a page that is not there', async () => {
  const { visit } = await world()
  expect((await visit(offersUrl)).text).toContain('Her er ingen tilbud endnu')
  expect((await visit(offerUrl('findes-ikke'))).status).toBe(404)
})

test.each(['/foreninger', '/steder'])('from %s a tab leads to the offers', async (path) => {
  const { visit } = await world()
  const { document } = await visit(path)
  expect(document.querySelector(`nav a[href="${offersUrl}"]`)?.textContent).toBe('Tilbud')
})
