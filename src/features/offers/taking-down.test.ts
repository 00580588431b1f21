import { expect, test } from 'vitest'
import { world } from '#test/world.ts'
import { typedOffer } from './typed-offer.ts'
import { directoryJsonUrl, newOfferUrl, offersUrl, putBackUrl, takeDownUrl } from './urls.ts'

async function withOffer() {
  const w = await world()
  await w.given.area()
  const { id } = await w.given.person({ name: 'Kim', roles: ['platform-host'] })
  const kim = await w.as(id)
  const at = (await kim.post(newOfferUrl, typedOffer)).headers.get('location') ?? ''
  return { ...w, kim, at, offerId: at.split('/').at(-1) ?? '' }
}

test('an offer that is taken down is in no list, page or file, and can be put up again', async () => {
  const { kim, at, offerId, get, visit, statements } = await withOffer()
  const isSeen = async () =>
    Promise.all(
      [offersUrl, at, '/omraader/ry', directoryJsonUrl].map(async (path) =>
        (await (await get(path)).text()).includes(typedOffer.name),
      ),
    )
  expect(await isSeen()).toEqual([true, true, true, true])

  expect((await kim.post(takeDownUrl(offerId))).headers.get('location')).toBe(at)
  expect(await isSeen()).toEqual([false, false, false, false])
  expect((await visit(at)).status).toBe(404)
  expect((await kim.visit(offersUrl)).text).toContain('Taget ned')
  expect((await kim.visit(at)).text).toContain('Ingen andre kan se det')
  expect(statements().length).toBeLessThanOrEqual(3)

  await kim.post(putBackUrl(offerId))
  expect(await isSeen()).toEqual([true, true, true, true])
  expect((await kim.visit(at)).text).not.toContain('taget ned')
})

test('pressing twice is pressing once, and nobody else takes an offer down', async () => {
  const { kim, offerId, given, as, post, db, visit, at } = await withOffer()
  const jens = await as((await given.person({ roles: ['bridge-builder'] })).id)
  expect((await jens.post(takeDownUrl(offerId))).status).toBe(404)
  await post(takeDownUrl(offerId))
  expect((await visit(at)).status).toBe(200)
  await kim.post(takeDownUrl(offerId))
  expect((await kim.post(takeDownUrl(offerId))).status).toBe(303)
  const events = db.selectFrom('event').select('name').where('name', '=', 'offer.taken-down')
  expect(await events.execute()).toHaveLength(1)
  expect((await kim.post(takeDownUrl('findes-ikke'))).status).toBe(404)
})
