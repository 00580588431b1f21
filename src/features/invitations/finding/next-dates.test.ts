import { expect, test } from 'vitest'
import { nobody, perform } from '#platform/work.ts'
import { titles } from '#test/support/titles.ts'
import { world } from '#test/world.ts'
import { turnThePage } from './next-dates.ts'

const wednesdays = {
  start: Temporal.PlainDateTime.from('2026-11-25T19:00'),
  minutes: 120,
  rrule: 'FREQ=WEEKLY;COUNT=3',
  extra: [],
  except: [],
}

test('when a date is over, the invitation moves to its next place in the list', async () => {
  const { given, visit, time, db } = await world()
  const { id } = await given.invitation({ title: 'Kor', series: wednesdays })
  await given.invitation({
    title: 'Kaffe',
    series: { ...wednesdays, start: Temporal.PlainDateTime.from('2026-11-27T10:00'), rrule: null },
  })
  expect(titles(await visit('/invitationer'))).toEqual(['Kor', 'Kaffe'])

  time.at = Temporal.Instant.from('2026-11-25T19:59:00Z')
  await turnThePage(db, time.at)
  expect(titles(await visit('/invitationer'))).toEqual(['Kor', 'Kaffe'])

  time.at = Temporal.Instant.from('2026-11-25T20:00:00Z')
  await turnThePage(db, time.at)
  const turned = await visit('/invitationer')
  expect(titles(turned)).toEqual(['Kaffe', 'Kor'])
  expect(turned.text).toContain('Onsdag 2. december kl. 19.00')

  time.at = Temporal.Instant.from('2027-01-01T10:00:00Z')
  await turnThePage(db, time.at)
  const row = db.selectFrom('invitation').select('next_starts_at').where('id', '=', id)
  expect(await row.executeTakeFirst()).toEqual({ next_starts_at: null })
})

test('a cancelled date is stepped over, at once when it is the next', async () => {
  const { given, visit, db, deps, settle, time } = await world()
  const { id } = await given.invitation({ title: 'Kor', series: wednesdays })
  const { id: occurrenceId } = await db
    .updateTable('occurrence')
    .set({ cancelled_at: time.at })
    .where('invitation_id', '=', id)
    .where('starts_at', '=', Temporal.Instant.from('2026-11-25T18:00:00Z'))
    .returning('id')
    .executeTakeFirstOrThrow()
  await perform(deps, nobody, ({ record }) =>
    record('occurrence.cancelled', { invitationId: id, occurrenceId }),
  )
  await settle()
  expect((await visit('/invitationer')).text).toContain('Onsdag 2. december kl. 19.00')
  const row = db.selectFrom('invitation').select('next_starts_at').where('id', '=', id)
  expect(String((await row.executeTakeFirstOrThrow()).next_starts_at)).toBe('2026-12-02T18:00:00Z')
})
