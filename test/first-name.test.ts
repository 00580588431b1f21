import { expect, test } from 'vitest'
import { joinWithCode } from './support/joining.ts'
import { ib, inAWeek } from './support/waiting.ts'
import { world } from './world.ts'

/** Torkild comes by mail and asks something, Vibeke by telephone, Ib waits. */
const addresses = /torkild\.bech@|2233 ?4455|22 33 44 55|ib@example/

async function threeWhoCome() {
  const w = await world()
  const { id, hostId } = await w.given.invitation({ places: 2, series: inAWeek })
  const asking = { way: 'asking', question: 'Må min ilder komme?' }
  const torkild = { firstName: 'Torkild', contact: 'torkild.bech@example.org' }
  const { place } = await joinWithCode(w, id, { ...torkild, ...asking })
  await joinWithCode(w, id, { firstName: 'Vibeke', contact: '22 33 44 55' })
  await joinWithCode(w, id, { firstName: 'Rita', contact: 'rita@example.org' })
  await joinWithCode(w, id, ib)
  const token = place.split('/').at(-1) ?? ''
  await w.post(`/samtaler/${token}`, { body: 'Ilderen er rolig', once: 'a' })
  await w.settle()
  return { ...w, id, hostId, token, joiningId: token.split('-')[0] ?? '' }
}

test('the host reads first names and no address, on every page about those who come', async () => {
  const w = await threeWhoCome()
  const host = await w.as(w.hostId)
  const lists = ['vaert', 'hvem-kom'].map((page) => `/invitationer/${w.id}/${page}`)
  const talks = [`/samtaler/invitation/${w.id}`, `/samtaler/${w.joiningId}`]
  for (const path of [...lists, ...talks, '/mit']) {
    const answer = await host.get(path)
    expect(answer.status, path).toBe(200)
    expect(await answer.text(), path).not.toMatch(addresses)
  }
  expect((await host.visit(lists[0] ?? '')).text).toContain('Vibeke')
})

test('letters to hosts have first names and no address', async () => {
  const w = await threeWhoCome()
  const letters = (await w.outbox()).filter(({ recipient }) => recipient.startsWith(w.hostId))
  expect(letters.length).toBeGreaterThan(2)
  expect(letters.some(({ body }) => body.includes('Torkild'))).toBe(true)
  for (const { subject, body, html, calendar, reply_to } of letters)
    expect([subject, body, html, calendar, reply_to].join('\n')).not.toMatch(addresses)
})

test('nobody else sees who comes: not by name, on no page, in no feed, in no export', async () => {
  const w = await threeWhoCome()
  const neighbour = await w.as((await w.given.person({ name: 'Nabo' })).id)
  const about = [`/invitationer/${w.id}`, `/invitationer/${w.id}/kalender.ics`]
  const lists = ['/', '/invitationer', '/invitationer/kalender.ics', '/invitationer/nyt.atom']
  const areas = ['/omraader/ry/kalender.ics', '/omraader/ry/nyt.atom', '/vejviser/hsds.json']
  for (const path of [...about, ...lists, ...areas])
    for (const client of [w, neighbour]) {
      const answer = await client.get(path)
      expect(answer.status, path).toBe(200)
      expect(await answer.text(), path).not.toMatch(/torkild|vibeke|min ilder|ilderen/i)
    }
  for (const path of [`/invitationer/${w.id}/vaert`, `/samtaler/${w.joiningId}`])
    expect((await neighbour.get(path)).status).toBe(404)
})
