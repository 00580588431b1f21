import { expect, test } from 'vitest'
import { remindOfPlans } from './reminding.ts'
import { knitters, wholePlan } from './test-plan.ts'

/** A whole plan, and what is sent on a day. */
async function planned(plan: Partial<typeof wholePlan> = {}) {
  const w = await knitters()
  await w.owner.post(`${w.url}/ret`, { ...wholePlan, ...plan })
  const on = async (day: string) => {
    const before = (await w.outbox()).length
    w.time.at = Temporal.Instant.from(`${day}T09:15:00Z`)
    await Promise.all([remindOfPlans(w.deps), remindOfPlans(w.deps)])
    return (await w.outbox()).slice(before)
  }
  return { ...w, on }
}

test('a month before the year is over, owners and hosts are asked once', async () => {
  const { on, karen, hanne, as, url } = await planned()
  expect(await on('2027-10-21')).toEqual([])
  const letters = await on('2027-10-23')
  expect(letters.map(({ recipient }) => recipient).sort()).toEqual(
    [karen.email, hanne.email].sort(),
  )
  expect(letters[0]?.subject).toBe('Passer jeres plan stadig? Strikkelauget Masken')
  expect(letters[0]?.body).toContain(url)
  expect(await on('2027-11-20')).toEqual([])
  await (await as(karen.id)).post(`${url}/passer`)
  expect(await on('2028-10-19')).toEqual([])
  expect(await on('2028-10-21')).toHaveLength(2)
})

test('nobody is asked about a plan that was never whole, or when the association has ended', async () => {
  const unfinished = await planned({ who: '' })
  expect(await unfinished.on('2027-11-01')).toEqual([])
  const { db, on } = await planned()
  await db.updateTable('association').set({ status: 'archived' }).execute()
  expect(await on('2027-11-01')).toEqual([])
})
