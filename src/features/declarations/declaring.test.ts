import { expect, test } from 'vitest'
import { bikers } from '#test/support/declarations.ts'

const said = (w: Awaited<ReturnType<typeof bikers>>) =>
  w.db.selectFrom('child_declaration').selectAll().execute()

test('an owner says it once for the year, and everybody of theirs reads who did and when', async () => {
  const w = await bikers()
  const before = await w.owner.visit(w.url)
  expect(before.text).toContain('I har ikke sagt det for 2026')
  expect(before.text).toContain('aldrig sende en attest')
  expect(w.statements()).toHaveLength(3)
  await w.owner.post(w.url)
  expect((await w.owner.post(w.url)).status).toBe(303)
  expect(await said(w)).toEqual([
    { association_id: w.id, year: 2026, declared_by: w.karen.id, declared_at: w.time.at },
  ])
  const after = await w.host.visit(w.url)
  expect(after.text).toContain('Karen sagde det søndag 22. november')
  expect(after.document.querySelector('main form')).toBeNull()
})

test('it can be taken back, and runs out with the year', async () => {
  const w = await bikers()
  await w.owner.post(w.url)
  await w.owner.post(`${w.url}/tilbage`)
  expect(await said(w)).toEqual([])
  await w.owner.post(w.url)
  w.time.at = Temporal.Instant.from('2026-12-31T23:30:00Z')
  const karen = await w.as(w.karen.id)
  expect((await karen.visit(w.url)).text).toContain('I har ikke sagt det for 2027')
})

test('who only posts is told whom to ask, and nobody else finds the page', async () => {
  const w = await bikers()
  expect((await w.host.visit(w.url)).text).toContain('Spørg Karen')
  expect((await w.host.post(w.url)).status).toBe(404)
  const other = await w.as((await w.given.person()).id)
  expect((await other.get(w.url)).status).toBe(404)
  expect((await other.post(w.url)).status).toBe(404)
  expect(await said(w)).toEqual([])
})

test('a group reads that a parent comes along; a closed association says nothing', async () => {
  const w = await bikers()
  await w.db.updateTable('association').set({ kind: 'group' }).execute()
  const group = await w.owner.visit(w.url)
  expect(group.text).toContain('I er en gruppe')
  expect(group.document.querySelector('main form')).toBeNull()
  await w.db.updateTable('association').set({ status: 'archived' }).execute()
  expect((await w.owner.post(w.url)).status).toBe(409)
})

test('when the account is erased, the yes stands and nobody has said it', async () => {
  const w = await bikers()
  await w.owner.post(w.url)
  await w.db.deleteFrom('association_member').where('person_id', '=', w.karen.id).execute()
  await w.db.deleteFrom('person').where('id', '=', w.karen.id).execute()
  expect(await said(w)).toMatchObject([{ declared_by: null, year: 2026 }])
  expect((await w.host.visit(w.url)).text).toContain('En af jer sagde det')
})
