import { expect, test } from 'vitest'
import { cancel, change } from '#features/invitations/index.ts'
import { perform } from '#platform/work.ts'
import { anInvitation } from '#test/given.ts'
import { joinWithCode } from '#test/support/joining.ts'
import { fullTable, ib, inAWeek, lettersTo } from '#test/support/waiting.ts'
import { world } from '#test/world.ts'
import { eraseOld } from '../erasing.ts'
import { keepLines } from './keeping.ts'

const karen = (id: string) => ({ id, name: 'Karen', roles: [] })

test('when it is cancelled the line is empty, and each is told once', async () => {
  const here = await world()
  const { id, hostId, waiting } = await fullTable(here)
  await perform(here.deps, karen(hostId), (work) => cancel(work, id))
  await here.settle()
  await keepLines(here.deps)
  const letters = (await lettersTo(here, 'ib@example.org')).slice(2)
  expect(letters.map(({ subject }) => subject)).toEqual([
    'Du skal ikke vente mere: Kaffe og kortspil',
  ])
  expect(letters[0]?.body).toContain('Den er aflyst.')
  expect((await here.visit(waiting[0])).text).toContain('Den er aflyst')
})

test('when it has been and no place came, each is told once, and erased a month after', async () => {
  const here = await world()
  const { waiting } = await fullTable(here)
  here.time.at = here.time.at.add({ hours: 24 * 7 })
  await keepLines(here.deps)
  await keepLines(here.deps)
  const letters = (await lettersTo(here, 'ib@example.org')).slice(2)
  expect(letters.map(({ body }) => body.includes('Nu har den været'))).toEqual([true])
  expect((await here.visit(waiting[0])).text).toContain('Den har været')
  here.time.at = here.time.at.add({ hours: 24 * 31 })
  await eraseOld(here.deps)
  expect(await here.db.selectFrom('joining').select('id').execute()).toEqual([])
})

test('when the host makes room for more, those who wait are asked', async () => {
  const here = await world()
  const { id, hostId, waiting } = await fullTable(here)
  const roomy = { ...anInvitation(here.time.at), series: inAWeek, usually: null, places: 2 }
  await perform(here.deps, karen(hostId), (work) => change(work, id, roomy))
  await here.settle()
  expect((await here.visit(waiting[0])).text).toContain('Ja tak, jeg kommer')
  expect((await here.visit(waiting[1])).text).toContain('Der er 1 før dig.')
})

test('who waits for one full date of a series is told that date, and is asked when it is free', async () => {
  const here = await world()
  const series = { ...inAWeek, rrule: 'FREQ=WEEKLY;BYDAY=SA' }
  const { id } = await here.given.invitation({ places: 1, series })
  const first = await here.visit(`/invitationer/${id}`)
  const date = first.document.querySelector('[name=occurrence]')?.getAttribute('value') ?? ''
  const { place } = await joinWithCode(here, id, { often: 'once', occurrence: date })
  const page = await here.visit(`/invitationer/${id}`)
  const choices = [...page.document.querySelectorAll('[name=waitFor]')]
  expect(choices.map((one) => one.getAttribute('value'))).toEqual(['from-now-on', date])
  const unanswered = await here.post(`/invitationer/${id}/tilslutning`, {
    ...ib,
    waitSeries: 'yes',
  })
  expect(unanswered.status).toBe(422)
  const { place: waits } = await joinWithCode(here, id, { ...ib, waitFor: date })
  await here.post(`${place}/framelding`)
  await here.settle()
  const offered = await here.visit(waits)
  expect(offered.text).toContain('Lørdag 28. november kl. 14.00.')
  await here.post(`${waits}/ja`)
  expect((await here.visit(waits)).text).toContain('Du har en plads bare denne gang.')
})
