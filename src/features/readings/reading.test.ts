import { expect, test } from 'vitest'
import { eraseReadings } from '#platform/service/index.ts'
import { joinWithCode } from '#test/support/joining.ts'
import { world } from '#test/world.ts'
import { purposeUrl, readingsUrl, stopUrl } from './urls.ts'

/** Inger has an account and wants to be called; Jens is a bridge-builder who has just come to work. */
async function ingerWaits() {
  const w = await world()
  const { id } = await w.given.invitation()
  const inger = await w.given.person({ name: 'Inger' })
  const phone = { channel: 'phone' as const, address: '+4522345678', confirmed_at: w.time.at }
  await w.db
    .insertInto('reach')
    .values({ ...phone, person_id: inger.id })
    .execute()
  await joinWithCode(w, id, { way: 'calling', contact: '22345678', times: 'morning' })
  await w.settle()
  const jens = await w.given.person({ name: 'Jens', roles: ['bridge-builder'] })
  const [asJens, asInger] = [await w.as(jens.id), await w.as(inger.id)]
  await asJens.post(stopUrl)
  const begin = (fields: Record<string, string> = { purpose: 'help' }) =>
    asJens.post(purposeUrl('/ringeliste'), fields)
  const seen = async () => {
    const { document } = await asInger.visit(readingsUrl)
    return [...document.querySelectorAll('main li')].map((row) =>
      [...row.children].map((part) => part.textContent),
    )
  }
  return { ...w, jens, asJens, begin, seen }
}

test('an employee sees nobody’s number before they have said what for', async () => {
  const { asJens, begin } = await ingerWaits()
  const before = await asJens.get('/ringeliste')
  expect(before.status).toBe(303)
  expect(before.headers.get('location')).toBe(purposeUrl('/ringeliste'))
  expect((await begin({ purpose: 'other', words: '' })).status).toBe(422)
  expect((await asJens.get('/ringeliste')).status).toBe(303)
  const begun = await begin()
  expect(begun.headers.get('location')).toBe('/ringeliste')
  const { document } = await asJens.visit('/ringeliste')
  expect(document.querySelector('a[href="tel:+4522345678"]')).not.toBeNull()
})

test.each(['/ikke-kommet-frem', '/til-print', '/til-print/alle.pdf', '/til-print/x/brev.pdf'])(
  'at %s they say it too',
  async (path) => {
    const { asJens } = await ingerWaits()
    const answer = await asJens.get(path)
    expect(answer.headers.get('location')).toBe(purposeUrl(path))
  },
)

test('the person sees when, in which role and what for, and not the name', async () => {
  const { asJens, begin, seen, statements } = await ingerWaits()
  expect(await seen()).toEqual([])
  await begin()
  await asJens.get('/ringeliste')
  expect(statements()).toHaveLength(3)
  await asJens.get('/ringeliste')
  expect(await seen()).toEqual([
    [
      'Dit navn og nummer på listen over dem, vi ringer til',
      'Brobygger, søndag 22. november kl. 11.00. Formålet var: Hjælpe nogen.',
    ],
  ])
})

test('every page says that one sees people’s data, until half an hour has gone or one stops', async () => {
  const { asJens, begin, time } = await ingerWaits()
  const said = async () => (await asJens.visit('/mit')).document.querySelector('aside')?.textContent
  expect(await said()).toBeUndefined()
  await begin()
  expect(await said()).toContain(
    'Du ser folks oplysninger til kl. 11.30. Formålet er: Hjælpe nogen.',
  )
  time.at = time.at.add({ minutes: 29 })
  expect((await asJens.get('/ringeliste')).status).toBe(200)
  time.at = time.at.add({ minutes: 1 })
  expect((await asJens.get('/ringeliste')).status).toBe(303)
  expect(await said()).toBeUndefined()
  await begin()
  await asJens.post(stopUrl)
  expect((await asJens.get('/ringeliste')).status).toBe(303)
})

test('a form that is answered with nothing does not show the list to somebody who stopped', async () => {
  const { asJens } = await ingerWaits()
  const answer = await asJens.post('/ringeliste/x/plads', {})
  expect(answer.status).toBe(303)
})

test('who saw what is forgotten after twelve months, also who looked', async () => {
  const { asJens, begin, seen, time, deps, db } = await ingerWaits()
  await begin()
  await asJens.get('/ringeliste')
  time.at = Temporal.Instant.from('2027-11-22T09:00:00Z')
  await eraseReadings(deps)
  expect(await db.selectFrom('reading').select('id').execute()).toHaveLength(1)
  time.at = Temporal.Instant.from('2027-11-22T11:00:00Z')
  await eraseReadings(deps)
  expect(await db.selectFrom('reading').select('id').execute()).toEqual([])
  expect(await db.selectFrom('service_session').select('id').execute()).toEqual([])
  time.at = Temporal.Instant.from('2026-11-22T11:00:00Z')
  expect(await seen()).toEqual([])
})

test('an employee who leaves is not named in the log any more, and the log stays', async () => {
  const { asJens, begin, seen, db, jens } = await ingerWaits()
  await begin()
  await asJens.get('/ringeliste')
  await db.deleteFrom('person').where('id', '=', jens.id).execute()
  expect(await seen()).toHaveLength(1)
})
