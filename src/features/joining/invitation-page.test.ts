import { describe, expect, test } from 'vitest'
import { instantOf } from '#platform/time/zone.ts'
import { world } from '#test/world.ts'

test('the page says what one needs to know, in few questions to the database', async () => {
  const here = await world()
  const { id, hostId } = await here.given.invitation({
    traits: ['adgang.trinfri', 'sprog.let-dansk'],
  })
  const shown = await here.visit(`/invitationer/${id}`)
  for (const words of [
    'Mandag 23. november',
    'Kl. 14.00 til 16.00.',
    'Medborgerhuset, indgang fra gården',
    'Gratis',
    'Du får en plads ved bordet',
    'Karen står ved døren med et gult tørklæde.',
    'Uden trin',
    'Du behøver ikke tage noget med.',
    'Vi plejer at være 6. Der er plads til 2 nye.',
  ])
    expect(shown.text).toContain(words)
  await (await here.as(hostId)).get(`/invitationer/${id}`)
  expect(here.statements().length).toBeLessThanOrEqual(3)
})

test('who stands behind leads to the association', async () => {
  const here = await world()
  const { id: associationId, name } = await here.given.association()
  const { id } = await here.given.invitation({ associationId, hostKind: 'association' })
  const { document } = await here.visit(`/invitationer/${id}`)
  const link = [...document.querySelectorAll('main a')].find(
    ({ textContent }) => textContent.trim() === 'Se foreningen',
  )
  const there = await here.visit(link?.getAttribute('href') ?? '')
  expect(there.document.querySelector('h1')?.textContent).toBe(name)
})

test('one that waits for review is there for its host alone, and says so', async () => {
  const here = await world()
  const { id, hostId } = await here.given.invitation({ inReview: true })
  expect((await here.get(`/invitationer/${id}`)).status).toBe(404)
  const own = await (await here.as(hostId)).visit(`/invitationer/${id}`)
  expect(own.text).toContain('Andre kan ikke se den endnu.')
  expect(own.document.querySelector('[name=way]')).toBeNull()
  const stranger = await here.given.person({ name: 'Ib' })
  expect((await (await here.as(stranger.id)).get(`/invitationer/${id}`)).status).toBe(404)
  const joined = await here.post(`/invitationer/${id}/tilslutning`, {
    way: 'coming',
    firstName: 'Ib',
    contact: 'ib@example.org',
  })
  expect(joined.status).toBe(404)
})

test('a cancelled one and one that has been say so and offer something else', async () => {
  const here = await world()
  const { id } = await here.given.invitation()
  await here.db.updateTable('invitation').set({ status: 'cancelled' }).execute()
  const cancelled = await here.visit(`/invitationer/${id}`)
  expect(cancelled.text).toContain('Den er aflyst')
  expect(cancelled.text).toContain('Find noget andet')
  await here.db.updateTable('invitation').set({ status: 'published' }).execute()
  here.time.at = here.time.at.add({ hours: 72 })
  expect((await here.visit(`/invitationer/${id}`)).text).toContain('Den har været')
})

describe('when a date of a series is cancelled', () => {
  const series = {
    start: Temporal.PlainDateTime.from('2026-11-24T10:00'),
    minutes: 60,
    rrule: 'FREQ=WEEKLY;BYDAY=TU',
    extra: [],
    except: [],
  }

  async function withoutDate(wall: string) {
    const here = await world()
    const { id } = await here.given.invitation({ series })
    const { numUpdatedRows } = await here.db
      .updateTable('occurrence')
      .set({ cancelled_at: here.time.at })
      .where('starts_at', '=', instantOf(Temporal.PlainDateTime.from(wall)))
      .executeTakeFirst()
    expect(numUpdatedRows).toBe(1n)
    return { ...here, shown: () => here.visit(`/invitationer/${id}`) }
  }

  test('and it is the next, the page says when the one after it is', async () => {
    const { shown } = await withoutDate('2026-11-24T10:00')
    expect((await shown()).text).toContain(
      'Tirsdag 24. november er aflyst. Næste gang er tirsdag 1. december.',
    )
  })

  test('and it is the one after the next, it is said from when the next has begun', async () => {
    const { shown, time } = await withoutDate('2026-12-01T10:00')
    expect((await shown()).text).not.toContain('er aflyst')
    time.at = instantOf(Temporal.PlainDateTime.from('2026-11-24T10:30'))
    const { text } = await shown()
    expect(text).toContain('Tirsdag 1. december er aflyst. Næste gang er tirsdag 8. december.')
  })
})

test('what a host writes is shown as words, never as a page of its own', async () => {
  const here = await world()
  const script = '<script>alert(1)</script><img src=x onerror=alert(1)>'
  const { id } = await here.given.invitation({ title: script, bring: script, summary: script })
  const shown = await here.visit(`/invitationer/${id}`)
  expect(shown.document.querySelector('h1')?.textContent).toBe(script)
  expect(shown.document.querySelector('main img[src=x], main script')).toBeNull()
})

test('sending it to a friend goes through nobody else', async () => {
  const here = await world()
  const { id } = await here.given.invitation()
  const { document } = await here.visit(`/invitationer/${id}`)
  const link = document.querySelector('a[href^="mailto:"]')?.getAttribute('href') ?? ''
  expect(decodeURIComponent(link)).toContain(`http://localhost:3000/invitationer/${id}`)
  expect(document.querySelector('input[readonly]')?.getAttribute('value')).toContain(id)
})
