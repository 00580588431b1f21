import { expect, test } from 'vitest'
import { answer, location, postIt, walk } from '#test/posting.ts'
import { page, world } from '#test/world.ts'

async function posts(hvad: Record<string, string>, kind = 'association') {
  const w = await world()
  await w.given.area()
  const leif = await w.given.person({ name: 'Leif' })
  const { id } = await w.given.association({ members: [leif.id] })
  await w.db.updateTable('association').set({ kind }).where('id', '=', id).execute()
  const own = await w.as(leif.id)
  const draft = location(await own.post('/opret')).split('/')[2] ?? ''
  const as = hvad.as?.replace('ours', id) ?? 'group'
  await answer(own, draft, { hvad: { ...walk.hvad, ...hvad, as } })
  const look = await own.visit(`/opret/${draft}/se`)
  await own.post(`/opret/${draft}/se`, postIt)
  const posted = await w.db.selectFrom('invitation').selectAll().executeTakeFirstOrThrow()
  return { w, own, look, posted }
}

test('a group says what it is, and the page says so', async () => {
  const { own, look, posted } = await posts({ as: 'group', kind: 'housing-association' })
  expect(look.text).toContain('Nogle, der bor samme sted')
  expect(posted.host_kind).toBe('housing-association')
  expect((await own.visit(`/invitationer/${posted.id}`)).text).toContain(
    'Nogle, der bor samme sted, inviterer.',
  )
  const draft = location(await own.get(`/invitationer/${posted.id}/ret`)).replace('/se', '/hvad')
  const { document } = await own.visit(draft)
  expect(document.querySelector('[name=as][checked]')?.getAttribute('value')).toBe('group')
  expect(document.querySelector('[name=kind] [selected]')?.getAttribute('value')).toBe(
    'housing-association',
  )
})

test('a group that says nothing more is a group, and nobody speaks for the municipality so', async () => {
  expect((await posts({ as: 'group' })).posted.host_kind).toBe('group')
  const { own } = await posts({ as: 'group' })
  const draft = location(await own.post('/opret')).split('/')[2] ?? ''
  const typed = { ...walk.hvad, as: 'group', kind: 'municipality' }
  expect((await page(own.post(`/opret/${draft}/hvad`, typed))).status).toBe(422)
})

test('an association is what it is in the directory', async () => {
  expect((await posts({ as: 'association:ours' }, 'library')).posted.host_kind).toBe('library')
})

test('who invites alone is nobody’s group, whatever the choice says', async () => {
  expect((await posts({ as: 'citizen', kind: 'church' })).posted.host_kind).toBe('citizen')
})
