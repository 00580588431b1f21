/** Everything in the directory that travels: what is derived or dated stays at home. */
export interface Directory {
  areas: AreaEntry[]
  associations: AssociationEntry[]
  places: PlaceEntry[]
  offers: OfferEntry[]
  activities: ActivityEntry[]
}

export interface AreaEntry {
  id: string
  name: string
  latitude: number
  longitude: number
  localities: string[]
}

export interface AssociationEntry {
  id: string
  name: string
  kind: string
  area_id: string
  summary: string
  about: string
  doings: string
  cvr: string | null
  interests: string[]
}

export interface PlaceEntry {
  id: string
  name: string
  area_id: string
  summary: string
  traits: string[]
  address: string
  /** Both or none. */
  latitude: number | null
  longitude: number | null
  opening: string
  youth_hours: string
  facts: FactEntry[]
}

/** What somebody wants to know at the door, whether it is so, and a note. Who looked stays at home. */
export type FactEntry = [fact: string, holds: boolean, note: string]

export interface OfferEntry {
  id: string
  name: string
  summary: string
  open_to: string
  how_to_get: string
  legal_basis: string
  contact_role: string
  contact_phone: string
  area_id: string | null
  place_id: string | null
}

/** What an association, or the municipality (null), invites to. Nobody who meets people is in it. */
export interface ActivityEntry {
  id: string
  name: string
  summary: string
  association_id: string | null
  area_id: string
  place_id: string | null
  place_text: string
  bring: string
  /** See activity-dates.ts. */
  dates: string
  interests: string[]
  traits: string[]
  /** Null where there is room for all. */
  places: number | null
  kroner: number
  price_note: string
}

/** The parts of the directory, each before those that point at it. */
export const kinds = ['areas', 'associations', 'places', 'offers', 'activities'] as const
export type Kind = (typeof kinds)[number]
