import { expect, test } from 'vitest'
import { lineUpAway } from './calling.ts'
import { firstVisit } from './test-visits.ts'

const line = 'Inger har været væk to gange og ville gerne ringes op.'

async function ticked(fields: Record<string, string> = { callIfAway: 'ja' }) {
  const w = await firstVisit(fields)
  const seen = async (week: number) => (await w.host.visit(w.cameUrl(week))).text
  const calls = async () => {
    await lineUpAway(w.deps)
    const rows = await w.db.selectFrom('call').select(['kind', 'done_at']).execute()
    return rows.filter(({ kind, done_at }) => kind === 'away' && done_at === null).length
  }
  return { ...w, seen, calls, inger: await w.joiningOf('Inger') }
}

test('the choice is there where one meets often, is off, and is kept when one changes one’s place', async () => {
  const w = await ticked()
  const box = (page: Awaited<ReturnType<typeof w.visit>>) =>
    page.document.querySelector('[name=callIfAway]')
  expect(box(await w.visit(`/invitationer/${w.id}`))?.hasAttribute('checked')).toBe(false)
  expect(box(await w.visit(`${w.place}/aendring`))?.hasAttribute('checked')).toBe(true)
  const { id } = await w.given.invitation()
  expect(box(await w.visit(`/invitationer/${id}`))).toBeNull()
})

test('the host sees who stayed away twice and wanted a call; nothing is sent to anybody', async () => {
  const w = await ticked()
  await w.mark(0, [])
  expect(await w.seen(0)).not.toContain(line)
  const before = await w.outbox()
  await w.mark(1, [])
  expect(await w.seen(1)).toContain(line)
  await w.settle()
  expect(await w.outbox()).toEqual(before)
  expect(await w.calls()).toBe(0)
})

test('nobody sees it of somebody who did not ask for it', async () => {
  const w = await ticked({})
  await w.mark(0, [])
  await w.mark(1, [])
  expect(await w.seen(1)).not.toContain('ringes op')
})

test('when they have talked it is gone, and needs two new dates', async () => {
  const w = await ticked()
  await w.mark(0, [])
  await w.mark(1, [])
  await w.host.post(`/invitationer/${w.id}/vil-tale/${w.inger}/talt`)
  expect(await w.seen(1)).not.toContain(line)
  await w.mark(2, [])
  expect(await w.seen(2)).not.toContain(line)
  await w.mark(3, [])
  expect(await w.seen(3)).toContain(line)
})

test('the host may ask a bridge-builder to call instead', async () => {
  const w = await ticked()
  await w.mark(0, [])
  await w.mark(1, [])
  await w.host.post(`/invitationer/${w.id}/vil-tale/${w.inger}/brobygger`)
  expect(await w.seen(1)).not.toContain(line)
  expect(await w.calls()).toBe(1)
})

test('who came by way of the call list is called from there, and the host sees nothing', async () => {
  const w = await ticked()
  const call = { id: 'call', joining_id: w.inger, kind: 'confirm' as const, created_at: w.time.at }
  await w.db
    .insertInto('call')
    .values({ ...call, done_at: w.time.at })
    .execute()
  await w.mark(0, [])
  expect(await w.calls()).toBe(0)
  await w.mark(1, [])
  expect(await w.seen(1)).not.toContain('ringes op')
  expect(await w.calls()).toBe(1)
  expect(await w.calls()).toBe(1)
  await w.mark(1, [w.inger])
  expect(await w.calls()).toBe(0)
})
