import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendar } from '#platform/ics/sample-calendar.ts'
import { anyCharacter } from '#test/support/any-character.ts'
import { world } from '#test/world.ts'
import { event, knitters, upload, welcomeTyped } from './test-calendar.ts'
import { calendarsUrl, welcomeUrl } from './urls.ts'

const good = Buffer.from(calendar(event('1', 1, 'Æøå', 'LOCATION:\0Ry'), event('2', 2)))
const cut = fc.tuple(fc.nat(good.length), fc.nat(20), fc.uint8Array({ maxLength: 6 }))
const damaged = fc
  .array(cut, { minLength: 1, maxLength: 4 })
  .map((cuts) =>
    cuts.reduce(
      (bytes, [at, length, put]) =>
        Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + length)]),
      good,
    ),
  )
const lines = fc
  .array(
    fc.tuple(
      fc.constantFrom('UID', 'SUMMARY', 'LOCATION', 'DESCRIPTION', 'RRULE', 'X'),
      fc.string({ unit: anyCharacter, maxLength: 20 }),
    ),
  )
  .map((all) => calendar([...all.map(([name, value]) => `${name}:${value}`), ...event('1', 1)]))

test('any bytes are taken in, or refused with a sentence', async () => {
  const at = await world()
  const { birthe, association } = await knitters(at)
  const bytes = fc.oneof(fc.uint8Array({ maxLength: 200 }), damaged, lines)
  await fc.assert(
    fc.asyncProperty(bytes, async (sent) => {
      const answer = await birthe.post(calendarsUrl, upload(sent, { association: association.id }))
      expect([303, 422]).toContain(answer.status)
      const preview = answer.headers.get('location')
      if (!preview) return
      expect((await birthe.get(preview)).status).toBe(200)
      const id = preview.split('/')[2] ?? ''
      const taken = await birthe.post(welcomeUrl(id), welcomeTyped)
      expect(taken.status).toBe(303)
      expect((await birthe.get(taken.headers.get('location') ?? '')).status).toBe(200)
      await at.db.deleteFrom('calendar').execute()
    }),
    { numRuns: 120 },
  )
})

test('anything typed in the welcome is kept or asked about again', async () => {
  const at = await world()
  const { birthe, association } = await knitters(at)
  const sent = upload(good, { association: association.id })
  const answer = await birthe.post(calendarsUrl, sent)
  const id = (answer.headers.get('location') ?? '').split('/')[2] ?? ''
  const word = fc.oneof(
    fc.string({ unit: anyCharacter, maxLength: 50 }),
    fc.constantFrom('<script>', '\u202e', '🧶', '\0', 'x'.repeat(5000), '-1', '1e9'),
  )
  const typed = fc.dictionary(
    fc.constantFrom(...Object.keys(welcomeTyped), 'places', 'place'),
    word,
  )
  await fc.assert(
    fc.asyncProperty(typed, async (some) => {
      const { status } = await birthe.post(welcomeUrl(id), { ...welcomeTyped, ...some })
      expect([303, 422]).toContain(status)
    }),
    { numRuns: 60 },
  )
})
