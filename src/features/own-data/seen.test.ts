import { expect, test } from 'vitest'
import { purposeUrl } from '#features/readings/index.ts'
import { joinWithCode } from '#test/support/joining.ts'
import { world } from '#test/world.ts'

/** Inger and Torkild have joined without an account, each by telephone. */
async function twoGuests() {
  const w = await world()
  const { id } = await w.given.invitation({ places: null })
  const wantsCall = { way: 'calling', times: 'morning' }
  await joinWithCode(w, id, { ...wantsCall, firstName: 'Torkild', contact: '87654321' })
  const { place } = await joinWithCode(w, id, { contact: 'inger@example.org' })
  await w.settle()
  const token = place.split('/').at(-1) ?? ''
  const jens = await w.as((await w.given.person({ roles: ['bridge-builder'] })).id)
  await jens.post(purposeUrl(), { purpose: 'deliver' })
  const seen = `/mine-data/plads/${token}/hvem-har-set`
  return { ...w, id, token, jens, seen }
}

test('a guest sees from their own link who has read about them, and nothing of others', async () => {
  const w = await twoGuests()
  await w.jens.get('/ringeliste')
  const before = await w.visit(w.seen)
  expect(before.text).toContain('Ingen endnu')
  expect(w.statements().length).toBeLessThanOrEqual(3)
  const [mine] = w.token.split('-')
  await w.db
    .updateTable('message')
    .set({ failed_at: w.time.at, code: null })
    .where('body', 'like', `%${mine}%`)
    .execute()
  await w.jens.get('/ikke-kommet-frem')
  const page = await w.visit(w.seen)
  expect(page.document.querySelectorAll('main li')).toHaveLength(1)
  expect(page.text).toContain('En besked til dig, der ikke kom frem')
  expect(page.text).toContain('Formålet var: Få en besked frem.')
  expect(page.document.querySelector(`main a[href="/mine-data/plads/${w.token}"]`)).not.toBeNull()
  expect((await w.visit(`/mine-data/plads/${w.token}`)).text).toContain('Hvem har set dine')
})

test('who is on the list of calls without an account sees that the list was read', async () => {
  const w = await twoGuests()
  await w.jens.get('/ringeliste')
  await w.jens.get('/ringeliste')
  const { id } = await w.db
    .selectFrom('joining')
    .select('id')
    .where('first_name', '=', 'Torkild')
    .executeTakeFirstOrThrow()
  const token = w.deps.signer.sign('joining', id)
  expect((await w.visit(`/mine-data/plads/${token}/hvem-har-set`)).text).toContain(
    'Dit navn og nummer på listen over dem, vi ringer til',
  )
  expect((await w.get(`/mine-data/plads/${id}/hvem-har-set`)).status).toBe(404)
})
