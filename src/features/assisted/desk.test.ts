import { expect, test } from 'vitest'
import { inAWeek } from '#test/support/waiting.ts'
import { world } from '#test/world.ts'
import { askWhetherLanded } from './landing/asking.ts'
import { agreed, jensIn, poul } from './test-assisted.ts'

/** The link in the last letter to the host. */
async function landedLink(w: Awaited<ReturnType<typeof world>>, hostId: string) {
  const letter = (await w.outbox()).findLast(({ recipient }) => recipient.startsWith(hostId))
  return /(\/aftale\/landet\/\S+)/.exec(letter?.body ?? '')?.[1] ?? ''
}

const everyWeek = { ...inAWeek, rrule: 'FREQ=WEEKLY;BYDAY=SA' }

async function poulComes() {
  const w = await world()
  const { id, hostId } = await w.given.invitation({ series: everyWeek })
  const jens = await jensIn(w)
  const entry = await agreed(jens, poul)
  await jens.post(`${entry}/op/${id}`, { often: 'from-now-on' })
  await w.settle()
  const first = await w.db
    .selectFrom('occurrence')
    .select('over_at')
    .orderBy('over_at')
    .executeTakeFirstOrThrow()
  const after = async (days: number) => {
    w.time.at = first.over_at.add({ hours: 24 * days + 1 })
    await askWhetherLanded(w.deps)
    await askWhetherLanded(w.deps)
    await w.settle()
    const until = w.time.at.add({ hours: 1 })
    await w.db.updateTable('session').set({ expires_at: until, seen_at: w.time.at }).execute()
    await w.db.updateTable('service_session').set({ ends_at: until }).execute()
  }
  const desk = async () => (await jens.visit('/bord')).text
  return { w, hostId, jens, entry, after, desk }
}

test('a follow-up is a date and one of five words, and stands on the desk on its day', async () => {
  const { w, jens, entry, after, desk } = await poulComes()
  expect((await jens.post(`${entry}/naeste`, { on: 'i morgen', word: 'ill' })).status).toBe(422)
  const on = w.time.at.toZonedDateTimeISO('Europe/Copenhagen').toPlainDate().add({ days: 2 })
  await jens.post(`${entry}/naeste`, { on: on.toString(), word: 'along' })
  expect(await desk()).not.toContain('Følges ad')
  await after(0)
  expect(await desk()).toContain('Følges ad')
  await jens.post(`${entry}/naeste/klaret`)
  expect(await desk()).not.toContain('Følges ad')
})

test('after the first date and after a month it is asked, and one tap by the host answers', async () => {
  const { w, hostId, jens, entry, after, desk } = await poulComes()
  await after(0)
  expect(await desk()).toContain('Er det gået godt med')
  const link = await landedLink(w, hostId)
  expect((await w.visit(link)).text).toContain('Hvordan går det med Poul?')
  expect((await w.post(link, {})).status).toBe(422)
  await w.post(link, { answer: 'talk' })
  expect(await desk()).toContain('vil gerne tale med dig')
  const { id } = await w.db.selectFrom('joining').select('id').executeTakeFirstOrThrow()
  await jens.post(`${entry}/landet/${id}/first`, { answer: 'well' })
  expect(await desk()).not.toContain('vil gerne tale med dig')
  await w.post(link, { answer: 'not-yet' })
  expect(await desk()).not.toContain('Er ikke landet endnu')
  await after(8)
  const host = await w.as(hostId)
  const { invitation_id } = await w.db
    .selectFrom('joining')
    .select('invitation_id')
    .executeTakeFirstOrThrow()
  const second = await host.visit(`/invitationer/${invitation_id}/vaert`)
  expect(second.text, 'he still comes').toContain('Poul')
  const before = (await w.outbox()).length
  await after(29)
  expect((await w.outbox()).length).toBe(before)
  await after(30)
  await w.post(await landedLink(w, hostId), { answer: 'well' })
  expect(await desk()).not.toContain('Er det gået godt')
  expect(await w.db.selectFrom('landing').select('visit').execute()).toHaveLength(2)
})

test('the desk shows one area at a time, and nothing about how anybody is', async () => {
  const w = await world()
  await w.given.area()
  await w.given.area({ id: 'hoerning', name: 'Hørning' })
  const jens = await jensIn(w)
  const soon = async (entry: string) =>
    jens.post(`${entry}/naeste`, { on: '2026-11-22', word: 'call' })
  await soon(await agreed(jens))
  await soon(await agreed(jens, { ...poul, area: 'hoerning' }))
  const all = (await jens.visit('/bord')).text
  for (const words of ['2 ting venter', 'Aase i Ry', 'Poul i Hørning']) expect(all).toContain(words)
  const ry = (await jens.visit('/bord?omraade=ry')).text
  expect(ry).toContain('Aase i Ry')
  expect(ry).not.toContain('Poul')
})
