import { labelName } from '#features/invitations/index.ts'
import { text } from '../text/index.ts'
import type { PlaceEntry } from './directory.ts'
import { MUNICIPALITY, type Tables, YOUTH } from './shape.ts'

interface Around {
  area: string
  municipality: string
}

/** A meeting place as a location, with where it is, when it is open and what to know at the door. */
export function writePlace(tables: Tables, place: PlaceEntry, { area, municipality }: Around) {
  const { id, name, summary, address, latitude, longitude } = place
  tables.locations.push({
    id,
    location_type: 'physical',
    organization_id: MUNICIPALITY,
    name,
    description: summary,
    latitude: latitude === null ? '' : String(latitude),
    longitude: longitude === null ? '' : String(longitude),
  })
  if (address)
    tables.addresses.push({
      id: `${id}.adresse`,
      location_id: id,
      address_1: address,
      city: area,
      state_province: municipality,
      postal_code: '',
      country: 'DK',
      address_type: 'physical',
    })
  const hours = (part: string, description: string, notes: string) => {
    if (description)
      tables.schedules.push({ id: `${id}.${part}`, location_id: id, description, notes })
  }
  hours('aabent', place.opening, '')
  hours('unge', place.youth_hours, YOUTH)
  for (const [fact, holds, details] of place.facts) {
    const description = text(holds ? 'hsdsFactHolds' : 'hsdsFactNot', { fact: labelName(fact) })
    tables.accessibility.push({ id: factId(id, fact), location_id: id, description, details })
  }
}

export const factId = (place: string, fact: string) => `${place}.${fact}`

/** How an attribute says whether a fact is so. */
export const holdsWords = (holds: boolean) => (holds ? 'ja' : 'nej')
