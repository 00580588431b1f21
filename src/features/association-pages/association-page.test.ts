import { expect, test } from 'vitest'
import { world } from '#test/world.ts'

async function knitters() {
  const w = await world()
  const karen = await w.given.person({ name: 'Karen' })
  const association = await w.given.association({ members: [karen.id] })
  const { id } = association
  const said = { associationId: id, hostId: karen.id, title: 'Strik ved søen' }
  return { ...w, karen, id, invitation: await w.given.invitation(said) }
}

test('the page says who they are, what they invite to, and shows nobody’s address', async () => {
  const { db, visit, statements, karen, id, invitation } = await knitters()
  await db
    .updateTable('association')
    .set({ about: 'Vi er ni.', doings: 'Vi strikker.\n\nVi drikker kaffe.' })
    .where('id', '=', id)
    .execute()
  const { text, document, status } = await visit(`/foreninger/${id}`)
  expect(status).toBe(200)
  expect(statements().length).toBeLessThanOrEqual(3)
  for (const words of ['Vi er ni.', 'Vi drikker kaffe.', 'Strik ved søen', 'strik'])
    expect(text).toContain(words)
  expect(document.querySelector(`main a[href="/invitationer/${invitation.id}#vaer-med"]`)).not.toBe(
    null,
  )
  expect(text).not.toContain(karen.email)
  expect(text).not.toContain('De tager imod dig')
  expect(text).not.toContain('Kun for jer')
})

test('what waits, is refused or has ended is found by nobody but its own people', async () => {
  const { db, visit, as, given, karen, id } = await knitters()
  const other = await as((await given.person({ name: 'Ib' })).id)
  const own = await as(karen.id)
  for (const status of ['waiting', 'refused', 'archived'] as const) {
    await db.updateTable('association').set({ status }).where('id', '=', id).execute()
    expect((await visit(`/foreninger/${id}`)).status).toBe(404)
    expect((await other.visit(`/foreninger/${id}`)).status).toBe(404)
    expect((await visit('/foreninger')).text).not.toContain('Strikkelauget')
    const { text, status: seen } = await own.visit(`/foreninger/${id}`)
    expect(seen).toBe(200)
    expect(text).toContain('Kun for jer')
  }
})

test('an invitation names no association that is not listed', async () => {
  const { db, visit, time, id, invitation } = await knitters()
  const page = () => visit(`/invitationer/${invitation.id}`)
  expect((await page()).text).toContain('Strikkelauget Masken')
  await db.updateTable('association').set({ status: 'waiting' }).where('id', '=', id).execute()
  time.at = time.at.add({ minutes: 1 })
  expect((await page()).text).not.toContain('Strikkelauget Masken')
})

test('an association that is not there is a page that is not there', async () => {
  const { visit } = await world()
  expect((await visit('/foreninger/findes-ikke')).status).toBe(404)
})
