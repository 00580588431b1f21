import { expect, test } from 'vitest'
import { desk } from './test-desk.ts'
import { easyWorkUrl } from './urls.ts'

const WEEK = 24 * 7

/** What was done a little less than a week ago, and how each colleague sees the list now. */
async function done() {
  const w = await desk()
  return {
    ...w,
    lateInTheWeek: async () => {
      w.time.at = w.time.at.add({ hours: WEEK - 1 })
      return { kim: await w.as(w.people.kim.id), ellen: await w.as(w.people.ellen.id) }
    },
    nextWeek: async () => {
      w.time.at = w.time.at.add({ hours: 2 })
      return w.as(w.people.kim.id)
    },
  }
}

type Colleague = Awaited<ReturnType<typeof desk>>['kim']

/** The ways back to other pages that the list of what was done shows. */
async function waysBack(who: Colleague) {
  const { document } = await who.visit(easyWorkUrl)
  const links = [...document.querySelectorAll('section[aria-labelledby=gjort] a')]
  return links.map((link) => link.getAttribute('href')?.split('?')[0])
}

test('an answer to an invitation stands on the list for a week, with the way back to it', async () => {
  const { kim, given, lateInTheWeek, nextWeek, statements } = await done()
  const { id } = await given.invitation({ inReview: true, title: 'Strik' })
  expect(await waysBack(kim)).toEqual([])
  await kim.post(`/gennemsyn/${id}`, { decision: 'approved' })
  const { kim: later, ellen } = await lateInTheWeek()
  expect(await waysBack(later)).toEqual([`/gennemsyn/${id}`])
  expect(statements().length).toBeLessThanOrEqual(3)
  expect(await waysBack(ellen)).toEqual([`/gennemsyn/${id}`])
  expect((await later.visit(`/gennemsyn/${id}`)).text).toContain('Tag svaret tilbage')
  expect(await waysBack(await nextWeek())).toEqual([])
})

test('letters that were posted stand on the list as one, without a name', async () => {
  const { kim, letter, outbox, lateInTheWeek, nextWeek } = await done()
  await letter()
  await letter()
  const ids = (await outbox()).map(({ id }) => id)
  await kim.post('/til-print/alle/sendt', { letter: ids })
  const { kim: later } = await lateInTheWeek()
  const { text } = await later.visit(easyWorkUrl)
  expect(text).toContain('2 breve er sendt')
  expect(text).not.toContain('Inger')
  expect(await waysBack(later)).toEqual(['/til-print'])
  expect(await waysBack(await nextWeek())).toEqual([])
})

test('an old listing and the facts of a place lead back for those who may undo them', async () => {
  const { kim, given, db, time, place, lateInTheWeek } = await done()
  const { id } = await given.invitation({ title: 'Strik' })
  const since = time.at.subtract({ hours: 24 * 100 })
  await db
    .insertInto('freshness')
    .values({ invitation_id: id, stage: 'unlisted', since, reached: true })
    .execute()
  await kim.post(`/passer-det/uden-svar/${id}/klaret`)
  const spot = await place()
  await kim.post(`/steder/${spot}/adgang`, { 'adgang-trinfri': 'ja', 'adgang-trinfri-set': 'ja' })
  const { kim: later, ellen } = await lateInTheWeek()
  const ways = ['/passer-det/uden-svar', `/steder/${spot}/adgang`]
  expect((await waysBack(later)).toSorted()).toEqual(ways)
  expect(await waysBack(ellen)).toEqual([])
})
