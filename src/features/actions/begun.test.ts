import { expect, test } from 'vitest'
import { page, world } from '#test/world.ts'
import { withAction } from './test-actions.ts'
import { chooseUrl, newActionUrl, recommendationUrl } from './urls.ts'

const begun = { words: 'Besøg hos flere & flere?', from: '/politikker/aeldre/eftersyn/et' }

test('what it belongs to is chosen first, and the words come along with the way back', async () => {
  const w = await world()
  const { secretary, owner } = await withAction(w)
  expect((await owner.get(chooseUrl(begun))).status).toBe(404)
  const { document, text } = await secretary.visit(chooseUrl(begun))
  expect(w.statements().length).toBeLessThanOrEqual(3)
  expect(text).toContain(begun.words)
  const ways = [...document.querySelectorAll('main li a')].map((one) => one.getAttribute('href'))
  expect(ways).toContain(newActionUrl('R1.2', begun))
  // Nothing is done for what it was decided not to do.
  expect(ways).not.toContain(newActionUrl('R2.6', begun))
  const form = await secretary.visit(newActionUrl('R1.2', begun))
  expect(form.document.querySelector('[name=words]')?.textContent).toBe(begun.words)
  expect(form.document.querySelector(`main a[href="${begun.from}"]`)).not.toBeNull()
})

test('what was changed in the words is kept where something is asked again, and the way back too', async () => {
  const w = await world()
  const { secretary } = await withAction(w)
  const typed = { words: 'Vi besøger flere.', due: 'i morgen', areaId: '', contact: '' }
  const address = newActionUrl('R1.2', begun)
  const again = await page(secretary.post(address, typed))
  expect(again.status).toBe(422)
  expect(again.document.querySelector('[name=words]')?.textContent).toBe(typed.words)
  expect(again.document.querySelector('main form')?.getAttribute('action')).toBe(address)
  expect((await secretary.post(address, { ...typed, due: '' })).status).toBe(303)
  expect((await w.visit(recommendationUrl('R1.2'))).text).toContain(typed.words)
})

test.each(['https://example.org', '//example.org', 'javascript:alert(1)'])(
  'a way back to %s is none of ours',
  async (from) => {
    const w = await world()
    const { secretary } = await withAction(w)
    const { document } = await secretary.visit(newActionUrl('R1.2', { ...begun, from }))
    expect(document.querySelector(`a[href="${from}"]`)).toBeNull()
  },
)
