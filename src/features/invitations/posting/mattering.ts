import { digest } from '#platform/secret.ts'
import type { InvitationRow, StoredSeries } from '../tables.ts'

/** What somebody who has said yes must hear of when it changes. Who welcomes is kept as a digest. */
export interface Mattering {
  title: string
  series: StoredSeries
  areaId: string
  placeId: string | null
  placeText: string
  priceKroner: number
  welcome: string
}

export const matteringOf = (row: InvitationRow): Mattering => ({
  title: row.title,
  series: row.series,
  areaId: row.area_id,
  placeId: row.place_id,
  placeText: row.place_text,
  priceKroner: row.price_kroner,
  welcome: digest(`${row.welcome.greeter}\n${row.welcome.meeting}`).toString('base64url'),
})
