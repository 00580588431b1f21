import { expect, test } from 'vitest'
import { askToJoin, joinWithCode } from '#test/support/joining.ts'
import { world } from '#test/world.ts'
import { eraseOld } from './erasing.ts'

async function left(here: Awaited<ReturnType<typeof world>>, days: number) {
  here.time.at = here.time.at.add({ hours: 24 * days })
  await eraseOld(here.deps)
  const rows = await here.db
    .selectFrom('joining')
    .select('first_name')
    .orderBy('created_at')
    .orderBy('first_name')
    .execute()
  return rows.map(({ first_name }) => first_name)
}

test('a joining is gone 30 days after the day, and not before', async () => {
  const here = await world()
  const { id } = await here.given.invitation()
  await joinWithCode(here, id)
  expect(await left(here, 31)).toEqual(['Inger'])
  expect(await left(here, 1)).toEqual([])
})

test('what nobody said yes to is gone after two days', async () => {
  const here = await world()
  const { id } = await here.given.invitation()
  await askToJoin(here, id)
  expect(await left(here, 1)).toEqual(['Inger'])
  expect(await left(here, 1.5)).toEqual([])
})

test('those who come from now on are kept while the series goes on, those who left are not', async () => {
  const here = await world()
  const series = {
    start: Temporal.PlainDateTime.from('2026-11-24T10:00'),
    minutes: 60,
    rrule: 'FREQ=WEEKLY;BYDAY=TU',
    extra: [],
    except: [],
  }
  const { id } = await here.given.invitation({ series, places: 8 })
  const page = await here.visit(`/invitationer/${id}`)
  const next = page.document.querySelector('[name=occurrence]')?.getAttribute('value') ?? ''
  await joinWithCode(here, id, { often: 'from-now-on', contact: 'a@example.org' })
  const once = { often: 'once', occurrence: next, firstName: 'Ib', contact: 'b@example.org' }
  await joinWithCode(here, id, once)
  const gone = { often: 'from-now-on', firstName: 'Ole', contact: 'c@example.org' }
  const { place } = await joinWithCode(here, id, gone)
  await here.post(`${place}/framelding`)
  expect(await left(here, 29)).toEqual(['Ib', 'Inger', 'Ole'])
  expect(await left(here, 5)).toEqual(['Inger'])
})

test('a question is gone 30 days after its answer', async () => {
  const here = await world()
  const { id, hostId } = await here.given.invitation()
  await joinWithCode(here, id, { way: 'asking', question: 'Er der trin?' })
  const { id: joining } = await here.db.selectFrom('joining').select('id').executeTakeFirstOrThrow()
  await (await here.as(hostId)).post(`/invitationer/${id}/svar/${joining}`, { answer: 'Nej' })
  expect(await left(here, 29)).toEqual(['Inger'])
  expect(await left(here, 2)).toEqual([])
})
