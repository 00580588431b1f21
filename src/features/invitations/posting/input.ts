import { associationKinds } from '#features/associations/index.ts'
import type { Series } from '#platform/time/series.ts'
import type { Welcome } from '../tables.ts'

/** Somebody by themselves, or what kind of people stand together. */
export const hostKinds = ['citizen', ...associationKinds] as const
export type HostKind = (typeof hostKinds)[number]

/** All that a host says about an invitation, checked and ready to be written. */
export interface InvitationInput {
  title: string
  summary: string
  hostKind: HostKind
  associationId: string | null
  areaId: string
  placeId: string | null
  placeText: string
  series: Series
  allDay: boolean
  welcome: Welcome
  bring: string
  interests: string[]
  traits: string[]
  /** How many can be there at once; null where there is room for all. */
  places: number | null
  /** How many usually come; null where nobody knows yet. */
  usually: number | null
  priceKroner: number
  priceNote: string
  pictureId: string | null
  cover: string
  /** What people may search for to find it; left out, it is as it was. */
  searchWords?: readonly string[]
}
