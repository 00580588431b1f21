import { expect, test } from 'vitest'
import { listCalendarUrl, listFeedUrl, listUrl } from '#features/invitations/index.ts'
import { answer, begin, postIt, signIn } from '#test/posting.ts'
import { world } from '#test/world.ts'

test('nothing unapproved leaves in any list, search, page, feed or letter', async () => {
  const w = await world()
  const { cookie, draft, post } = await begin(w)
  await answer({ post }, draft, {
    hvad: { title: 'Zebraklubben', interests: 'natur', as: 'citizen' },
  })
  const leif = await signIn(w, cookie, 'leif@example.org')
  await leif.post(`/opret/${draft}/se`, postIt)
  await w.settle()
  const { id } = await w.db.selectFrom('invitation').select('id').executeTakeFirstOrThrow()

  const other = await w.as((await w.given.person({ name: 'Inger' })).id)
  const places = ['/', listUrl, `${listUrl}?q=zebraklubben`, listCalendarUrl(), listFeedUrl()]
  for (const path of places)
    for (const somebody of [w, other])
      expect(await (await somebody.get(path)).text(), path).not.toContain(id)
  for (const path of [`/invitationer/${id}`, `/invitationer/${id}/kalender.ics`]) {
    expect((await w.get(path)).status, path).toBe(404)
    expect((await other.get(path)).status, path).toBe(404)
  }
  expect((await leif.visit(`/invitationer/${id}`)).text).toContain('Zebraklubben')
  const told = (await w.outbox()).map(({ subject, body }) => subject + body).join()
  expect(told).not.toContain('Zebraklubben')
  expect(await w.db.selectFrom('vocabulary').selectAll().execute()).toEqual([])

  const kim = await w.as((await w.given.person({ roles: ['platform-host'] })).id)
  await kim.post(`/gennemsyn/${id}`, { decision: 'approved' })
  for (const path of places) expect(await (await w.get(path)).text(), path).toContain(id)
})
