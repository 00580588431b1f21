import { expect, test } from 'vitest'
import { location } from '#test/posting.ts'
import { withMeeting } from '#test/support/meetings.ts'
import { page, world } from '#test/world.ts'
import { leaflet, withAction } from './test-actions.ts'
import { actionsUrl, changeUrl, linkUrl, newActionUrl, recommendationUrl, tellUrl } from './urls.ts'

async function begun() {
  const w = await world()
  return { w, ...(await withAction(w)), seen: () => w.visit(recommendationUrl('R1.2')) }
}

test('everybody reads what is done for a recommendation, in three statements, and not by whom', async () => {
  const { w, seen } = await begun()
  const { text, document } = await seen()
  expect(w.statements().length).toBeLessThanOrEqual(3)
  expect(text).toContain('Vi laver en folder.')
  expect(text).toContain('I Ry · Senest 1. december 2026')
  expect(text).toContain('0 af 1 er gjort')
  expect(text).not.toContain('Jens')
  expect(document.querySelector('main a[href^="/handlinger"]')).toBeNull()
})

test('who sees to it says that it is done, and the recommendation itself stays as it was', async () => {
  const { w, owner, url, id, seen } = await begun()
  const before = await w.db.selectFrom('recommendation').selectAll().orderBy('id').execute()
  const own = await owner.visit(actionsUrl)
  expect(own.text).toContain('Jens, brobygger')
  expect(own.document.querySelector(`main a[href="${url}"]`)).not.toBeNull()
  const told = { state: 'done', outcome: 'Den ligger på biblioteket.' }
  expect(location(await owner.post(tellUrl(id), told))).toBe(url)
  const { text } = await seen()
  expect(text).toContain('1 af 1 er gjort')
  expect(text).toContain('Den ligger på biblioteket.')
  expect(text).toContain('Skrevet 22. november 2026')
  expect(await w.db.selectFrom('recommendation').selectAll().orderBy('id').execute()).toEqual(
    before,
  )
  await owner.post(tellUrl(id), { state: 'open', outcome: '' })
  expect((await seen()).text).toContain('0 af 1 er gjort')
})

test('what comes to nothing is not done: a sentence says why, and it is counted no more', async () => {
  const { owner, id, seen } = await begun()
  const missing = await page(owner.post(tellUrl(id), { state: 'dropped', outcome: '' }))
  expect(missing.status).toBe(422)
  expect(missing.text).toContain('Skriv en sætning om, hvad der kom ud af det.')
  const words = { state: 'dropped', outcome: 'Ring til Bo på 22 34 56 78' }
  expect((await owner.post(tellUrl(id), words)).status).toBe(422)
  await owner.post(tellUrl(id), { state: 'dropped', outcome: 'Der er en folder i forvejen.' })
  const { text } = await seen()
  expect(text).toContain('Bliver ikke til noget')
  expect(text).not.toContain('er gjort')
})

test('a colleague reaches only their own; the secretary reaches all', async () => {
  const { w, secretary, url, id } = await begun()
  const other = await w.as((await w.given.person({ name: 'Lis', roles: ['coordinator'] })).id)
  expect((await other.get(url)).status).toBe(404)
  expect((await other.post(tellUrl(id), { state: 'done', outcome: 'Nej' })).status).toBe(404)
  expect((await other.visit(actionsUrl)).text).toContain('Du har ikke noget, du skal nå')
  expect((await secretary.visit(actionsUrl)).text).toContain('De andres')
})

test('it is seen to only by somebody who works at the municipality, and what was typed is kept', async () => {
  const { w, secretary, sanne, id } = await begun()
  const karen = await w.given.person({ name: 'Karen' })
  const answer = await page(
    secretary.post(newActionUrl('R1.2'), { ...leaflet, contact: karen.email }),
  )
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('Ingen, der arbejder i kommunen, har den adresse.')
  expect(answer.text).toContain('Vi laver en folder.')
  const changed = { ...leaflet, words: 'Vi laver to foldere.', due: '', areaId: 'ingensteds' }
  await secretary.post(changeUrl(id), { ...changed, contact: sanne.email })
  expect(await w.db.selectFrom('action').selectAll().executeTakeFirst()).toMatchObject({
    ...{ words: 'Vi laver to foldere.', due: null, area_id: null, owner_id: sanne.id },
  })
})

test('what it led to is shown by its name, and linking changes nothing else', async () => {
  const { w, owner, id, url, seen } = await begun()
  const { id: coffee } = await w.given.invitation()
  const { id: waiting } = await w.given.invitation({ inReview: true })
  const { url: meeting } = await withMeeting(w)
  const before = await w.db.selectFrom('action').selectAll().execute()
  const link = (address: string) => owner.post(linkUrl(id), { address })
  const whole = `${w.config.baseUrl}/invitationer/${coffee}?fra=forsiden`
  expect(location(await link(whole))).toBe(url)
  await link(`/invitationer/${coffee}`)
  await link(meeting)
  for (const address of [`/invitationer/${waiting}`, '/moeder/ny', 'https://example.com/'])
    expect((await link(address)).status, address).toBe(422)
  const shown = await seen()
  expect(shown.document.querySelectorAll(`main a[href="/invitationer/${coffee}"]`)).toHaveLength(1)
  expect(shown.text).toContain('Kaffe og kortspil')
  expect(shown.document.querySelector(`main a[href="${meeting}"]`)?.textContent).toBe(
    'Hvad mangler vi i Ry?',
  )
  expect(await w.db.selectFrom('action').selectAll().execute()).toEqual(before)
  const { id: linkId } = await w.db
    .selectFrom('action_link')
    .select('id')
    .where('target_id', '=', coffee)
    .executeTakeFirstOrThrow()
  await owner.post(`${linkUrl(id)}/${linkId}/fjern`)
  expect((await seen()).text).not.toContain('Kaffe og kortspil')
})

test('what it was decided not to do gets nothing to do', async () => {
  const { secretary } = await begun()
  const decidedNot = 'R2.6'
  const answer = await page(secretary.post(newActionUrl(decidedNot), leaflet))
  expect(answer.status).toBe(409)
  expect(answer.text).toContain('Det er besluttet ikke at gøre det her.')
})
