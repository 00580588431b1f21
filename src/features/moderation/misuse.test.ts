import { expect, test } from 'vitest'
import { answer, begin, postIt, walk } from '#test/posting.ts'
import { page } from '#test/world.ts'
import { addressHash } from './noticing-pause.ts'
import { left, linkTo, removed, reported, said, told } from './test-moderation.ts'

const warned = { ...removed, measure: 'warned', ground: '8', facts: 'Det er sket tre gange.' }
const paused = { ...warned, measure: 'paused', weeks: '1' }

test('somebody is paused from posting only after a warning, with reasons, and may complain', async () => {
  const w = await reported()
  await w.yusuf.post(w.caseAt, removed)
  const seen = await w.yusuf.visit(w.caseAt)
  const posterAt = `/meldinger/den-der-skriver/${w.karen.id}`
  expect(seen.document.querySelector(`a[href="${posterAt}"]`)).not.toBeNull()
  const poster = await w.yusuf.visit(posterAt)
  expect(poster.text).toContain('En ting fra den samme er meldt.')
  expect(poster.text).toContain('Et tal afgør ikke noget.')
  expect(w.statements().length).toBeLessThanOrEqual(3)
  const early = await page(w.yusuf.post(posterAt, paused))
  expect(early.text).toContain('Giv først en advarsel')

  await w.yusuf.post(posterAt, warned)
  await w.yusuf.post(posterAt, paused)
  await told(w)
  expect(await linkTo(w, w.karen.email, '/afgjort/')).not.toBe('')
  const letters = (await w.outbox()).filter(({ recipient }) => recipient === w.karen.email)
  expect(letters.some(({ body }) => body.includes('Pausen slutter søndag 29. november'))).toBe(true)

  const karen = await w.as(w.karen.id)
  const refused = await page(postAs(w, karen))
  expect(refused.text).toContain('Du har pause fra at slå op')
  w.time.at = w.time.at.add({ hours: 24 * 8 })
  const later = await w.as(w.karen.id)
  expect((await postAs(w, later)).status).toBe(303)
})

/** Karen answers all that is asked and presses the button. */
async function postAs(w: Awaited<ReturnType<typeof reported>>, karen: typeof w.yusuf) {
  const { draft } = await begin({ ...w, ...karen })
  await answer(karen, draft, { hvornaar: { ...walk.hvornaar, day: '2026-12-19' } })
  return karen.post(`/opret/${draft}/se`, { ...postIt, decorative: 'ja' })
}

test('who reports without reason is paused after a warning; abuse of children is always heard', async () => {
  const w = await reported()
  await w.yusuf.post(w.caseAt, left)
  const noticerAt = `/meldinger/den-der-melder/${addressHash(said.email)}`
  const seen = await w.yusuf.visit(noticerAt)
  expect(seen.text).toContain('Den samme har meldt en ting. En af dem blev stående.')
  await w.yusuf.post(noticerAt, warned)
  await w.yusuf.post(noticerAt, paused)
  const { id } = await w.given.invitation()
  const refused = await page(w.post(`/meld/invitation/${id}`, said))
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('Du har pause fra at melde')
  const abuse = { ...said, reason: 'child-abuse' }
  expect((await w.post(`/meld/invitation/${id}`, abuse)).status).toBe(303)
  const other = { ...said, email: 'ib@example.org' }
  expect((await w.post(`/meld/invitation/${id}`, other)).status).toBe(303)
})

test('a pause ends at once when a colleague says so after a complaint', async () => {
  const w = await reported()
  const posterAt = `/meldinger/den-der-skriver/${w.karen.id}`
  await w.yusuf.post(posterAt, warned)
  await w.yusuf.post(posterAt, paused)
  await told(w)
  await w.post(`${await linkTo(w, w.karen.email, '/afgjort/')}/klage`, { words: 'Det var en fejl' })
  const { id } = await w.db.selectFrom('content_complaint').select('id').executeTakeFirstOrThrow()
  await w.mona.post(`/klager/${id}`, { ...left, facts: 'Karen har rettet det.' })
  expect(await w.db.selectFrom('posting_pause').selectAll().execute()).toEqual([])
})
