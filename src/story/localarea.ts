import {
  checkFacts,
  describePlace,
  type FactId,
  type FactTyped,
  propose,
} from '#features/meeting-places/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { nobody, perform } from '#platform/work.ts'
import { bare } from './activity.ts'
import demo from './demo.json' with { type: 'json' }
import { storyPeople } from './people.ts'

interface Told {
  address: string
  at: [number, number]
  opening?: string
  youth?: string
  /** What Kim saw three weeks ago; what only was said stands in `said`. */
  seen?: Partial<Record<FactId, string | false>>
  said?: FactId[]
}

const told: Record<string, Told> = {
  faelled: {
    address: 'Indgang fra pladsen ved rådhuset',
    at: [56.0376, 9.9271],
    opening: 'Mandag til fredag kl. 8 til 21\nLørdag kl. 9 til 15',
    youth: 'Tirsdag kl. 17 til 20 er hallen for jer mellem 13 og 18',
    seen: {
      'adgang.trinfri': 'Døren åbner selv',
      'adgang.toilet': 'Til venstre efter døren',
      'adgang.elevator': '',
      'adgang.parkering': 'To pladser ved døren',
      'ro.stille': false,
      'transport.bus': 'Linje 311, stå af ved Fælleden',
    },
  },
  kulturhuset: {
    address: 'Indgang fra gågaden',
    at: [56.0341, 9.9326],
    opening: 'Tirsdag til søndag kl. 10 til 22',
    seen: { 'adgang.trinfri': 'Der er en rampe i gården', 'adgang.teleslynge': 'I den store sal' },
    said: ['transport.tog'],
  },
  biblioteket: {
    address: 'Indgang ved cykelstativet',
    at: [56.0353, 9.9299],
    opening: 'Hver dag kl. 7 til 22\nDer er nogen at spørge kl. 10 til 17',
    youth: 'Torsdag kl. 15 til 18 er der varm kakao for unge',
    seen: {
      'adgang.trinfri': '',
      'adgang.siddepladser': '',
      'ro.stille': 'Stilleste om formiddagen',
      'ro.pauserum': 'Spørg efter læserummet',
      'transport.bus': 'Linje 311, stå af ved Biblioteket',
    },
    said: ['transport.tog'],
  },
  sloengel: { address: 'Ved den store gynge', at: [56.0329, 9.9286] },
  dyrehaven: {
    address: 'Vi går fra parkeringspladsen',
    at: [56.0262, 9.9352],
    opening: 'Skoven er altid åben',
    seen: { 'adgang.trinfri': 'Stien langs søen er jævn', 'adgang.toilet': false },
    said: ['ro.stille'],
  },
  soelund: {
    address: 'Ved den røde port',
    at: [56.0291, 9.9424],
    said: ['adgang.trinfri', 'adgang.toilet'],
  },
  himmelbjerget: {
    address: 'Ved foden af tårnet',
    at: [56.1047, 9.6849],
    opening: 'Stierne er altid åbne',
    seen: { 'adgang.trinfri': false },
  },
  'ejer-bavnehoej': { address: 'Ved parkeringspladsen', at: [55.9768, 9.8308] },
}

const DAYS_AGO = 21

/** Kim goes round to the places, and Inger proposes one. */
export async function lookAfterPlaces(outside: Outside): Promise<void> {
  const then = outside.now().subtract({ hours: 24 * DAYS_AGO })
  await perform({ ...outside, now: () => then }, storyPeople.kim, async (work) => {
    for (const { id, name, text } of demo.places) {
      const place = told[bare(id)]
      if (!place) continue
      const [latitude, longitude] = place.at
      await describePlace(work, bare(id), {
        name,
        summary: text,
        address: place.address,
        opening: place.opening ?? '',
        youthHours: place.youth ?? '',
        position: { latitude, longitude },
      })
      const facts = factsOf(place)
      if (facts.size > 0) await checkFacts(work, bare(id), facts)
    }
  })
  await perform(outside, nobody, (work) =>
    propose(work, {
      name: 'Bænkene ved åen',
      area: 'ry',
      whereabouts: 'Hvor stien krydser broen',
      why: 'Der er læ og sol om eftermiddagen. Vi er et par stykker, der sidder der hver dag.',
      contact: storyPeople.inger.email,
    }),
  )
}

function factsOf({ seen = {}, said = [] }: Told): Map<FactId, FactTyped> {
  const facts = new Map<FactId, FactTyped>()
  for (const fact of said) facts.set(fact, { holds: true, note: '', seen: false })
  for (const [fact, note] of Object.entries(seen))
    facts.set(fact as FactId, { holds: note !== false, note: note || '', seen: true })
  return facts
}
