import fc from 'fast-check'
import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { anyCharacter } from '#test/support/any-character.ts'
import { datesText } from './activity-dates.ts'
import type {
  ActivityEntry,
  AssociationEntry,
  Directory,
  OfferEntry,
  PlaceEntry,
} from './directory.ts'
import { directoryOf } from './directory-of.ts'
import { nested } from './nesting.ts'
import { packed } from './packing.ts'
import { gathered } from './reading.ts'
import { tablesOf } from './tables-of.ts'

const nothing = {
  ...{ areas: new Set<string>(), places: new Set<string>() },
  ...{ associations: new Map<string, string>(), unlisted: new Set<string>() },
  ...{ listed: new Set<string>(), hidden: new Set<string>() },
}

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,11}$/).filter((one) => one !== 'nyt')
const words = fc
  .string({ unit: anyCharacter, maxLength: 40 })
  .map((one) => one.toWellFormed().replaceAll('\0', ''))
const name = words.filter((one) => one.trim() !== '')
const degrees = (most: number) =>
  fc.double({ min: -most, max: most, noNaN: true }).map((n) => n + 0)

const area = fc.record({
  ...{ id, name, latitude: degrees(90), longitude: degrees(180) },
  localities: fc.array(name, { maxLength: 3 }),
})
const facts = fc.uniqueArray(
  fc.tuple(
    fc.constantFrom('adgang.trinfri', 'adgang.toilet', 'transport.bus', 'ro.stille'),
    fc.boolean(),
    words,
  ),
  { selector: ([fact]) => fact },
)

const association = (area_id: string): fc.Arbitrary<AssociationEntry> =>
  fc.record({
    ...{ id, name, area_id: fc.constant(area_id), kind: fc.constantFrom('association', 'group') },
    ...{ summary: words, about: words, doings: words },
    cvr: fc.option(fc.stringMatching(/^\d{8}$/)),
    interests: fc.subarray(['haandarbejde.strik', 'snak.gruppe', 'mad']),
  })

const place = (area_id: string): fc.Arbitrary<PlaceEntry> =>
  fc
    .record({
      ...{ id, name, area_id: fc.constant(area_id), summary: words, address: words },
      ...{ opening: words, youth_hours: words },
      traits: fc.subarray(['pris.gratis', 'velkomst.doer']),
      position: fc.option(fc.tuple(degrees(90), degrees(180))),
      facts: facts.map((all) => all.sort(([a], [b]) => (a < b ? -1 : 1))),
    })
    .map(({ position, ...rest }) => ({
      ...rest,
      ...{ latitude: position?.[0] ?? null, longitude: position?.[1] ?? null },
    }))

const offer = (area_id: string, place_id: string | null): fc.Arbitrary<OfferEntry> =>
  fc.record({
    ...{
      id: id.map((one) => `o${one}`),
      name,
      summary: words,
      open_to: words,
      how_to_get: words,
      legal_basis: words,
    },
    contact_role: words,
    contact_phone: fc.constantFrom('', '+45 12 34 56 78'),
    area_id: fc.constantFrom(area_id, null),
    place_id: fc.constantFrom(place_id, null),
  })

const wall = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => Temporal.PlainDateTime.from(date.toISOString().slice(0, 16)))
const dates = fc
  .record({
    start: wall,
    minutes: fc.option(fc.nat(5000)),
    rrule: fc.constantFrom(null, 'FREQ=DAILY', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH,FR'),
    extra: fc.array(wall, { maxLength: 3 }),
    except: fc.constant<Temporal.PlainDateTime[]>([]),
  })
  .chain((series) => fc.boolean().map((allDay) => datesText({ series, allDay })))

/** Ids of services are one heap: an activity has another than any offer. */
const activity = (area_id: string, place_id: string | null): fc.Arbitrary<ActivityEntry> =>
  fc.record({
    ...{ id: id.map((one) => `x${one}`), name, summary: words, area_id: fc.constant(area_id) },
    ...{ association_id: fc.constant(null), place_id: fc.constantFrom(place_id, null) },
    ...{ place_text: words, bring: words, price_note: words, dates },
    interests: fc.subarray(['haandarbejde.strik', 'spil.braet', 'mad']),
    traits: fc.subarray(['pris.gratis', 'ro.stille']),
    ...{ places: fc.option(fc.nat(500)), kroner: fc.nat(999) },
  })

const byId = { selector: (one: { id: string }) => one.id }
const sorted = <T extends { id: string }>(all: T[]) =>
  [...all].sort((a, b) => (a.id < b.id ? -1 : 1))

const inOrder = ({ areas, associations, places, offers, activities }: Directory): Directory => ({
  ...{ areas: sorted(areas), associations: sorted(associations) },
  ...{ places: sorted(places), offers: sorted(offers) },
  activities: sorted(activities),
})

const anyDirectory: fc.Arbitrary<Directory> = fc
  .uniqueArray(area, { ...byId, minLength: 1, maxLength: 3 })
  .chain((areas) => {
    const home = areas[0]?.id ?? ''
    return fc.uniqueArray(place(home), { ...byId, maxLength: 3 }).chain((places) =>
      fc.record({
        areas: fc.constant(sorted(areas)),
        places: fc.constant(sorted(places)),
        associations: fc
          .uniqueArray(association(home), {
            selector: (one) => one.name.toLowerCase(),
            maxLength: 3,
          })
          .map((all) => sorted([...new Map(all.map((one) => [one.id, one])).values()])),
        offers: fc
          .uniqueArray(offer(home, places[0]?.id ?? null), { ...byId, maxLength: 3 })
          .map(sorted),
        activities: fc
          .uniqueArray(activity(home, places[0]?.id ?? null), { ...byId, maxLength: 3 })
          .map(sorted),
      }),
    )
  })

test.each([
  ['JSON', (directory: Directory) => strToU8(nested(tablesOf(directory, 'Kommunen')))],
  ['tables', (directory: Directory) => packed(tablesOf(directory, 'Kommunen'))],
])('whatever is in the directory, it comes back whole as %s', (_, written) =>
  fc.assert(
    fc.property(anyDirectory, (directory) => {
      const read = directoryOf(gathered(written(directory)), nothing)
      expect(read.problems).toEqual([])
      expect(inOrder(read.directory)).toEqual(directory)
    }),
  ),
)
