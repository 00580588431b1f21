import { type MapPoint, placed } from '#features/areas/index.ts'
import { meetingPlaceUrl } from './urls.ts'

interface Place {
  id: string
  name: string
  summary: string
  latitude: number | null
  longitude: number | null
}

/** The places that have a position, for a map; each leads to its page. */
export const placePoints = (places: readonly Place[]): MapPoint[] =>
  placed(places).map(({ id, name, summary, latitude, longitude }) => ({
    ...{ name, latitude, longitude },
    href: meetingPlaceUrl(id),
    text: summary,
  }))
