import { expect, test } from 'vitest'
import { answer, location, postIt, walk } from '#test/posting.ts'
import { bikers, toChildren } from '#test/support/declarations.ts'
import type { world } from '#test/world.ts'

const children = { ...walk.velkomst, traits: 'hvem.under16' }

async function drafted(w: Pick<Awaited<ReturnType<typeof world>>, 'post'>, as: string) {
  const draft = location(await w.post('/opret')).split('/')[2] ?? ''
  await answer(w, draft, { hvad: { ...walk.hvad, as } })
  return draft
}

test('an association without this year’s yes is told what to do, and every word is kept', async () => {
  const w = await bikers()
  const draft = await drafted(w.host, `association:${w.id}`)
  const path = `/opret/${draft}/velkomst`
  const told = await w.host.post(path, children)
  expect(told.status).toBe(422)
  const html = await told.text()
  expect(html).toContain('ikke sagt ja til børneattester i år')
  expect(html).toContain(w.url)
  expect(html).toContain('Han har grøn hue på.')
  expect(html).toContain('href="tel:')

  expect((await w.host.post(`/opret/${draft}/se`, postIt)).status).toBe(409)
  await w.owner.post(w.url)
  expect(location(await w.host.post(path, children))).toBe(`/opret/${draft}/se`)
  expect((await w.host.post(`/opret/${draft}/se`, postIt)).status).toBe(303)
  const { traits } = await w.db.selectFrom('invitation').selectAll().executeTakeFirstOrThrow()
  expect(traits).toEqual(['hvem.under16', 'pris.gratis'])
})

test('somebody private invites children with a parent there: on the page, the card, in the file', async () => {
  const w = await bikers()
  const { id } = await w.given.invitation(toChildren(null))
  const host = await w.as(w.hanne.id)
  const draft = await drafted(host, 'citizen')
  const step = await host.visit(`/opret/${draft}/velkomst`)
  expect(step.text).toContain('Er du privat, skal en forælder være med')
  expect(w.statements().length).toBeLessThanOrEqual(3)
  await host.post(`/opret/${draft}/velkomst`, children)
  expect((await host.visit(`/opret/${draft}/se`)).text).toContain('En forælder er med')

  expect((await w.visit(`/invitationer/${id}`)).text).toContain('En forælder er med')
  expect((await w.visit('/invitationer')).text).toContain('En forælder er med')
  const file = await (await w.get(`/invitationer/${id}/kalender.ics`)).text()
  expect(file.replace(/\r\n /g, '')).toContain('En forælder er med.')
})

test('what stood before may be mended in the new year, until the day comes', async () => {
  const w = await bikers()
  await w.owner.post(w.url)
  const series = { start: Temporal.PlainDateTime.from('2027-06-01T10:00'), minutes: 60 }
  const weekly = { ...series, rrule: 'FREQ=WEEKLY', extra: [], except: [] }
  const { id } = await w.given.invitation({ ...toChildren(w.id), series: weekly })
  const change = async () => {
    const karen = await w.as(w.karen.id)
    const look = location(await karen.get(`/invitationer/${id}/ret`))
    return (await karen.post(look, postIt)).status
  }
  w.time.at = Temporal.Instant.from('2027-02-28T12:00:00Z')
  expect(await change()).toBe(303)
  w.time.at = Temporal.Instant.from('2027-03-01T12:00:00Z')
  expect(await change()).toBe(409)
})
