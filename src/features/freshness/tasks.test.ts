import { expect, test } from 'vitest'
import { knitting } from '#test/support/dates.ts'
import { lookThrough } from './index.ts'
import { unansweredUrl } from './urls.ts'

/** Nobody has answered for so many days; Kim is a platform host. */
async function silentFor(days: number, { withMail = true } = {}) {
  const w = await knitting()
  if (!withMail)
    await w.db.updateTable('reach').set({ channel: 'phone', address: '+4512345678' }).execute()
  const posted = w.time.at
  for (const day of [90, 104, 118, 132].filter((one) => one <= days)) {
    w.time.at = posted.add({ hours: 24 * day })
    await lookThrough(w.deps)
  }
  const { id } = await w.given.person({ name: 'Kim', roles: ['platform-host'] })
  return { ...w, kim: await w.as(id), kimAgain: () => w.as(id) }
}

test('a platform host sees what left the list and whom to call, and puts it back', async () => {
  const { kim, visit, id, hostId, statements } = await silentFor(132)
  const { text } = await kim.visit(unansweredUrl)
  expect(statements().length).toBeLessThanOrEqual(3)
  expect(text).toContain('Strik på biblioteket')
  expect(text).toContain(`Karen: ${hostId}@example.org`)
  await kim.post(`${unansweredUrl}/${id}/passer`)
  expect((await kim.visit(unansweredUrl)).text).not.toContain('De siger, at det passer')
  expect((await visit('/invitationer')).text).toContain('Strik på biblioteket')
})

test('a yes that was said for them is undone within a week: it stands exactly as it stood', async () => {
  const { kim, kimAgain, id, time, visit, db } = await silentFor(132)
  const stands = () => db.selectFrom('freshness').selectAll().executeTakeFirstOrThrow()
  const before = await stands()
  await kim.post(`${unansweredUrl}/${id}/passer`)
  time.at = time.at.add({ hours: 24 * 7 })
  const later = await kimAgain()
  const { document } = await later.visit(unansweredUrl)
  const undo = document.querySelector('form[action$="passer/fortryd"]')?.getAttribute('action')
  await later.post(undo ?? '')
  await later.post(undo ?? '')
  expect(await stands()).toEqual(before)
  expect((await visit('/invitationer')).text).not.toContain('Strik på biblioteket')
  await later.post(`${unansweredUrl}/${id}/passer`)
  time.at = time.at.add({ hours: 24 * 7 + 1 })
  const late = await kimAgain()
  expect((await late.visit(unansweredUrl)).text).toContain('Alle har svaret')
  expect((await late.post(undo ?? '')).status).toBe(409)
})

test('handled is off the list of tasks after a week, and can be undone until then', async () => {
  const { kim, kimAgain, id, time, visit } = await silentFor(132)
  await kim.post(`${unansweredUrl}/${id}/klaret`)
  expect((await kim.visit(unansweredUrl)).text).toContain('Kim tog sig af det.')
  await kim.post(`${unansweredUrl}/${id}/fortryd`)
  expect((await kim.visit(unansweredUrl)).text).toContain('Jeg har taget mig af det')
  await kim.post(`${unansweredUrl}/${id}/klaret`)
  time.at = time.at.add({ hours: 24 * 7 + 1 })
  const again = await kimAgain()
  expect((await again.visit(unansweredUrl)).text).toContain('Alle har svaret')
  expect((await visit('/invitationer')).text).not.toContain('Strik på biblioteket')
})

test('a host without mail is called, and not marked for a silence that was ours', async () => {
  const { kim, visit, id } = await silentFor(132, { withMail: false })
  const { text } = await kim.visit(unansweredUrl)
  expect(text).toContain('Vi har ingen mail til dem.')
  expect(text).toContain('+4512345678')
  expect((await visit(`/invitationer/${id}`)).text).not.toContain('Ikke bekræftet')
  expect((await visit('/invitationer')).text).toContain('Strik på biblioteket')
})

test('before anybody has failed to answer there is no task, and others do not see the list', async () => {
  const { kim, as, hostId, id, get } = await silentFor(118)
  const host = await as(hostId)
  expect((await kim.visit(unansweredUrl)).text).toContain('Alle har svaret')
  expect((await kim.post(`${unansweredUrl}/${id}/klaret`)).status).toBe(404)
  expect((await host.get(unansweredUrl)).status).toBe(404)
  expect((await host.post(`${unansweredUrl}/${id}/passer`)).status).toBe(404)
  expect((await get(unansweredUrl)).status).toBe(303)
})
