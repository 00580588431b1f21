import { expect, test } from 'vitest'
import { remind } from '#features/reminding/index.ts'
import { joinWithCode } from '#test/support/joining.ts'
import { world } from '#test/world.ts'
import { takeBackUrl } from './urls.ts'

/** Yusuf has answered an invitation, and it has been told. */
async function answered(decision = 'approved') {
  const w = await world()
  const { id, hostId } = await w.given.invitation({ inReview: true, title: 'Strik ved søen' })
  const colleague = async (
    name: string,
    role: 'platform-host' | 'coordinator' | 'bridge-builder',
  ) => {
    const { id: personId } = await w.given.person({ name, roles: [role] })
    return () => w.as(personId)
  }
  const yusuf = await colleague('Yusuf', 'platform-host')
  await (await yusuf()).post(`/gennemsyn/${id}`, { decision, reason: 'Vi mangler en adresse.' })
  await w.settle()
  await w.db.deleteFrom('message').execute()
  /** Takes back what the page offers, and says how it went. */
  const takeBack = async (client: Awaited<ReturnType<typeof yusuf>>, why = 'overlooked') => {
    const { document } = await client.visit(`/gennemsyn/${id}`)
    const form = document.querySelector(`form[action="${takeBackUrl(id)}"]`)
    const review = form?.querySelector('[name=review]')?.getAttribute('value') ?? ''
    return {
      offered: form !== null,
      review,
      answer: await client.post(takeBackUrl(id), { review, why }),
    }
  }
  const later = (hours: number) => {
    w.time.at = w.time.at.add({ hours })
  }
  return { ...w, id, hostId, yusuf, colleague, takeBack, later }
}

test('a yes is taken back after some days: nobody finds it, and the poster is told once', async () => {
  const w = await answered()
  expect((await w.visit('/invitationer')).text).toContain('Strik ved søen')
  w.later(24 * 5)
  const yusuf = await w.yusuf()
  const { review, answer } = await w.takeBack(yusuf)
  expect(answer.status).toBe(303)
  expect((await w.visit('/invitationer')).text).not.toContain('Strik ved søen')
  expect((await w.get(`/invitationer/${w.id}`)).status).toBe(404)
  expect((await yusuf.visit(`/gennemsyn/${w.id}`)).text).toContain('der var noget, vi ikke så')
  expect(w.statements().length).toBeLessThanOrEqual(3)
  expect((await yusuf.post(takeBackUrl(w.id), { review, why: 'news' })).status).toBe(409)
  await w.settle()
  const letters = await w.outbox()
  expect(letters).toMatchObject([
    { recipient: `${w.hostId}@example.org`, subject: 'Vi ser på ”Strik ved søen” en gang til' },
  ])
  expect(letters[0]?.body).toContain('Vi overså noget første gang.')
  const log = await w.db
    .selectFrom('event')
    .select(['actor_id', 'about'])
    .where('name', '=', 'review.taken-back')
    .execute()
  expect(log).toMatchObject([{ actor_id: expect.anything(), about: { why: 'overlooked' } }])
})

test('who has joined keeps the place, reads that it is looked over again, and is reminded of nothing', async () => {
  const w = await answered()
  const { place } = await joinWithCode(w, w.id)
  await w.settle()
  w.later(1)
  await w.takeBack(await w.yusuf(), 'news')
  const page = await w.visit(place)
  expect(page.text).toContain('Vi ser på den en gang til')
  expect(page.text).toContain('Har du en plads, er den din')
  expect(page.text).not.toContain('aflyst')
  expect(page.document.querySelector('a[href*="aendring"]')).toBeNull()
  const { id: personId } = await w.given.person({ name: 'Inger' })
  await w.db.updateTable('joining').set({ person_id: personId }).execute()
  expect((await (await w.as(personId)).visit('/mit')).text).toContain('Dit svar gælder stadig')
  await w.settle()
  await w.db.deleteFrom('message').execute()
  const { starts_at } = await w.db
    .selectFrom('occurrence')
    .select('starts_at')
    .where('invitation_id', '=', w.id)
    .orderBy('starts_at')
    .executeTakeFirstOrThrow()
  w.time.at = starts_at.subtract({ hours: 2 })
  await remind(w.deps)
  expect(await w.outbox()).toEqual([])
  await (await w.yusuf()).post(`/gennemsyn/${w.id}`, { decision: 'approved' })
  expect((await w.visit(place)).text).toContain('ved, at du kommer')
  await remind(w.deps)
  expect(await w.outbox()).toHaveLength(1)
})

test.each(['refused', 'change-asked'])(
  '%s is taken back: it waits again, and is told',
  async (one) => {
    const w = await answered(one)
    const other = await (await w.colleague('Mona', 'platform-host'))()
    expect((await w.takeBack(other, 'mistaken')).answer.status).toBe(303)
    expect((await other.visit('/gennemsyn')).text).toContain('Strik ved søen')
    await w.settle()
    const [letter, ...more] = await w.outbox()
    expect(more).toEqual([])
    expect(letter?.body).toContain('Det var en fejl fra vores side.')
    const poster = await w.as(w.hostId)
    expect((await poster.visit('/mit')).text).not.toContain('Vi mangler en adresse.')
  },
)

test('without a reason it is not taken back, and a coordinator takes back only their own', async () => {
  const w = await answered('refused')
  const yusuf = await w.yusuf()
  const { review } = await w.takeBack(yusuf, 'fordi')
  const bad = await yusuf.post(takeBackUrl(w.id), { review })
  expect(bad.status).toBe(422)
  expect(await bad.text()).toContain('Vælg, hvorfor svaret skal tages tilbage.')
  expect((await yusuf.post(takeBackUrl(w.id), { review: 'x', why: 'news' })).status).toBe(404)
  const ellen = await (await w.colleague('Ellen', 'coordinator'))()
  expect((await ellen.visit(`/gennemsyn/${w.id}`)).text).not.toContain('Tag svaret tilbage')
  expect((await ellen.post(takeBackUrl(w.id), { review, why: 'news' })).status).toBe(409)
  const bo = await (await w.colleague('Bo', 'bridge-builder'))()
  expect((await bo.post(takeBackUrl(w.id), { review, why: 'news' })).status).toBe(404)
})

test('after a week, and when somebody has hidden it for another reason, it stands', async () => {
  const w = await answered('refused')
  await w.db
    .updateTable('invitation')
    .set({ changed_at: w.time.at.add({ minutes: 1 }) })
    .execute()
  expect((await w.takeBack(await w.yusuf())).offered).toBe(false)
  const late = await answered()
  late.later(24 * 7 + 1)
  const yusuf = await late.yusuf()
  const { id: review } = await late.db.selectFrom('review').select('id').executeTakeFirstOrThrow()
  expect((await late.takeBack(yusuf)).offered).toBe(false)
  expect((await yusuf.post(takeBackUrl(late.id), { review, why: 'news' })).status).toBe(409)
})
