import { expect, test } from 'vitest'
import { desk } from './test-desk.ts'
import { easyWorkUrl } from './urls.ts'

type Desk = Awaited<ReturnType<typeof desk>>
type Colleague = Desk['kim']

/** Opens the page of a task from its card. */
async function fromCard(who: Colleague, card: string, page: string) {
  const { document } = await who.visit(card)
  const href = document.querySelector(`a[href^="${page}"]`)?.getAttribute('href') ?? ''
  return { href, ...(await who.visit(href)) }
}

const wayBack = (document: Awaited<ReturnType<Colleague['visit']>>['document']) =>
  document.querySelector('[aria-label="Din opgave"] a')?.getAttribute('href')

test('a review leads back to its card, which says that it is done and where to undo it', async () => {
  const { given, kim } = await desk()
  const { id } = await given.invitation({ inReview: true, title: 'Strik ved søen' })
  const card = `${easyWorkUrl}/ny-invitation/${id}`
  const { href, document } = await fromCard(kim, card, '/gennemsyn/')
  expect(wayBack(document)).toBe(card)
  const action = document.querySelector('main form')?.getAttribute('action') ?? ''
  const wrong = await kim.post(action, { decision: 'change-asked', reason: '' })
  expect(wrong.status).toBe(422)
  expect(await wrong.text()).toContain(`action="${action}"`)

  const done = await kim.post(action, { decision: 'approved' })
  expect(done.headers.get('location')).toBe(card)
  const gone = await kim.visit(card)
  expect(gone.text).toContain('Den venter ikke mere')
  const again = await kim.visit(
    gone.document.querySelector(`a[href="${href}"]`)?.getAttribute('href') ?? '',
  )
  const undo = again.document.querySelector('main form')?.getAttribute('action') ?? ''
  expect((await kim.post(undo)).headers.get('location')).toBe(href)
  expect((await kim.visit(card)).text).toContain('Læs en ny invitation')
})

test('the facts of a place lead back to its card, and the letters keep it on the way', async () => {
  const { kim, place, letter } = await desk()
  const card = `${easyWorkUrl}/sted/${await place()}`
  const { href } = await fromCard(kim, card, '/steder/')
  const seen = { 'adgang-trinfri': 'ja', 'adgang-trinfri-set': 'ja' }
  expect((await kim.post(href, seen)).headers.get('location')).toBe(card)

  await letter()
  const letters = `${easyWorkUrl}/breve/alle`
  const { href: queue, document } = await fromCard(kim, letters, '/til-print')
  expect(wayBack(document)).toBe(letters)
  const posted = document.querySelector('main form')?.getAttribute('action') ?? ''
  expect((await kim.post(posted)).headers.get('location')).toBe(queue)
  expect((await kim.visit(letters)).text).toContain('Den venter ikke mere')
})

test('a way back that is not a card is none, and nobody else has one', async () => {
  const { kim, given, as } = await desk()
  const { id } = await given.invitation({ inReview: true })
  for (const away of ['//evil.example', 'https:evil', '../mit/slet'])
    expect(wayBack((await kim.visit(`/gennemsyn/${id}?opgave=${away}`)).document)).toBeUndefined()
  const away = await kim.post(`/gennemsyn/${id}?opgave=//evil.example`, { decision: 'approved' })
  expect(away.headers.get('location')).toBe(`/gennemsyn/${id}`)
  const citizen = await as((await given.person()).id)
  const front = await citizen.visit('/invitationer?opgave=sted/abc')
  expect(wayBack(front.document)).toBeUndefined()
})

test('an old listing leads back to its card when somebody has taken care of it', async () => {
  const { kim, given, db, time } = await desk()
  const { id } = await given.invitation({ title: 'Strik' })
  const since = time.at.subtract({ hours: 24 * 100 })
  await db
    .insertInto('freshness')
    .values({ invitation_id: id, stage: 'unlisted', since, reached: true })
    .onConflict((conflict) => conflict.column('invitation_id').doUpdateSet({ stage: 'unlisted' }))
    .execute()
  const card = `${easyWorkUrl}/passer-det/${id}`
  const { href } = await fromCard(kim, card, '/passer-det/')
  const handled = `${href.replace('?', `/${id}/klaret?`)}`
  expect((await kim.post(handled)).headers.get('location')).toBe(card)
  expect((await kim.visit(card)).text).toContain('hvad du end har svaret')
})
