import { expect, test } from 'vitest'
import { anInvitation } from '#test/given.ts'
import { knitting, toMove } from '#test/support/dates.ts'
import { lookThrough } from './index.ts'

/** Karen's knitting, and a morning so many days after it was posted. */
async function onDay(about: Parameters<typeof knitting>[0] = {}) {
  const w = await knitting(about)
  const posted = w.time.at
  const morning = async (day: number) => {
    w.time.at = posted.add({ hours: 24 * day })
    await lookThrough(w.deps)
    return w.letters()
  }
  const silent = async (until: number) => {
    for (const day of [90, 104, 118, 132].filter((one) => one <= until)) await morning(day)
  }
  const linkIn = (body = '') => /\/passer-det\/svar\/\S+/.exec(body)?.[0] ?? ''
  const page = async () => (await w.visit(`/invitationer/${w.id}`)).text
  const list = async () => (await w.visit('/invitationer')).text
  return { ...w, posted, morning, silent, linkIn, page, list }
}

test('after 90 days the host is asked, and says yes from the mail without signing in', async () => {
  const { morning, linkIn, hostId, visit, post, page, statements } = await onDay()
  expect(await morning(89)).toEqual({})
  expect(await page()).toContain('Slået op søndag 22. november 2026.')
  const letter = (await morning(90))[hostId]
  expect(letter?.subject).toBe('Passer det stadig? Strik på biblioteket')
  expect(await morning(90)).toEqual({})
  const link = linkIn(letter?.body)
  const question = await visit(link)
  expect(statements().length).toBeLessThanOrEqual(3)
  expect(question.text).toContain('Passer det stadig?')
  expect(await morning(103)).toEqual({})
  expect((await post(`${link}/ja`)).headers.get('location')).toBe(link)
  expect((await visit(link)).text).toContain('Tak for dit svar')
  expect(await page()).toContain('Værten sagde sidst fredag 5. marts, at det passer.')
  expect(await morning(192)).toEqual({})
  expect(Object.keys(await morning(193))).toEqual([hostId])
})

test('to read the mail, as a mail program does by itself, answers nothing', async () => {
  const { morning, linkIn, hostId, visit, db } = await onDay()
  const link = linkIn((await morning(90))[hostId]?.body)
  await visit(link)
  await visit(`${link}/slut`)
  expect(await db.selectFrom('freshness').select('stage').executeTakeFirst()).toEqual({
    stage: 'asked',
  })
})

test('unanswered twice it is marked, then off the list, and one press puts it back', async () => {
  const { morning, linkIn, hostId, post, page, list, as, id } = await onDay()
  await morning(90)
  expect((await morning(104))[hostId]?.subject).toMatch(/^Vi spørger igen/)
  expect(await page()).not.toContain('Ikke bekræftet')
  expect((await morning(118))[hostId]?.subject).toMatch(/^Nu står der/)
  expect(await page()).toContain('Ikke bekræftet.')
  expect(await list()).toContain('Strik på biblioteket')
  const last = (await morning(132))[hostId]
  expect(last?.subject).toBe('Strik på biblioteket står ikke på listen mere')
  expect(await list()).not.toContain('Strik på biblioteket')
  expect(await page()).toContain('Derfor står den ikke på listen.')
  const host = await as(hostId)
  expect((await host.visit(`/invitationer/${id}`)).text).toContain('Sig, at det passer')
  expect(await morning(190)).toEqual({})
  expect(await list()).not.toContain('Strik på biblioteket')

  await post(`${linkIn(last?.body)}/ja`)
  expect(await list()).toContain('Strik på biblioteket')
  expect(await page()).not.toContain('Ikke bekræftet')
})

test('who changes the invitation has answered', async () => {
  const { silent, as, hostId, one, morning, letters, page } = await onDay()
  await silent(118)
  const host = await as(hostId)
  await host.post(one(20), { ...toMove, what: 'cancel' })
  await letters()
  expect(await page()).not.toContain('Ikke bekræftet')
  expect(await morning(132)).toEqual({})
})

test('what happens once is asked about by nobody', async () => {
  const { series } = anInvitation(Temporal.Instant.from('2027-06-22T10:00:00Z'))
  const { morning } = await onDay({ series })
  expect(await morning(90)).toEqual({})
})

test('two processes that look at once ask once', async () => {
  const { deps, time, posted, outbox } = await onDay()
  time.at = posted.add({ hours: 24 * 90 })
  await Promise.all([lookThrough(deps), lookThrough(deps), lookThrough(deps)])
  expect(await outbox()).toHaveLength(1)
})
