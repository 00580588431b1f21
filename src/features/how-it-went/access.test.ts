import { expect, test } from 'vitest'
import { knitting } from '#test/support/dates.ts'

/** Everybody who might knock, and everything they might open. */
async function doors() {
  const w = await knitting({ places: null })
  const owner = await w.given.person({ name: 'Karen' })
  const helper = await w.given.person({ name: 'Ib' })
  const { id: association } = await w.given.association({ members: [owner.id] })
  const role = { association_id: association, since: w.time.at, role: 'helper' as const }
  await w.db
    .insertInto('association_member')
    .values({ ...role, person_id: helper.id })
    .execute()
  await w.db.updateTable('invitation').set({ association_id: association }).execute()
  await w.joins('Inger', null, { coming_since: w.time.at, call_if_away: true })
  w.time.at = Temporal.Instant.from('2026-11-26T18:00:00Z')
  const { id: inger } = await w.db.selectFrom('joining').select('id').executeTakeFirstOrThrow()
  const employee = await w.given.person({ roles: ['platform-host', 'bridge-builder'] })
  const stranger = await w.given.person({ name: 'Ole' })
  const clients = {
    owner: await w.as(owner.id),
    helper: await w.as(helper.id),
    stranger: await w.as(stranger.id),
    employee: await w.as(employee.id),
    nobody: w,
  }
  const paths = {
    'the page': `/invitationer/${w.id}/hvem-kom`,
    marking: `/invitationer/${w.id}/hvem-kom/${w.ids[0]}`,
    undoing: `/invitationer/${w.id}/hvem-kom/${w.ids[0]}/fortryd`,
    'have talked': `/invitationer/${w.id}/vil-tale/${inger}/talt`,
    'hand over': `/invitationer/${w.id}/vil-tale/${inger}/brobygger`,
    'another’s question': `/hvordan-gik-det/${inger}-aaaaaaaaaaaaaaaaaaaaaa`,
  }
  return { clients, paths }
}

test('who may open what', async () => {
  const { clients, paths } = await doors()
  const table: Record<string, Record<string, number>> = {}
  for (const [door, path] of Object.entries(paths)) {
    table[door] = {}
    for (const [who, client] of Object.entries(clients)) {
      const answer =
        door === 'the page' ? await client.get(path) : await client.post(path, { answer: 'again' })
      const to = answer.headers.get('location') ?? ''
      table[door][who] = to.startsWith('/log-ind') ? 401 : answer.status
    }
  }
  const hosts = { stranger: 404, employee: 404, nobody: 401 }
  expect(table).toEqual({
    'the page': { owner: 200, helper: 200, ...hosts },
    marking: { owner: 303, helper: 303, ...hosts },
    undoing: { owner: 303, helper: 303, ...hosts },
    'have talked': { owner: 303, helper: 404, ...hosts },
    'hand over': { owner: 303, helper: 404, ...hosts },
    'another’s question': { owner: 404, helper: 404, stranger: 404, employee: 404, nobody: 404 },
  })
})

test('a helper ticks, and does not see who wants to be called', async () => {
  const { clients, paths } = await doors()
  for (const path of [paths.marking]) await clients.owner.post(path)
  const page = await clients.helper.visit(paths['the page'])
  expect(page.text).toContain('Inger')
  expect(page.text).not.toContain('Vil gerne høre fra jer')
})
