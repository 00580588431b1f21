import type { Card, Place } from '#features/finding/index.ts'
import type { Hub } from '../queries.ts'
import { Begin } from './begin.tsx'
import { Counted } from './counted.tsx'
import { GiveAPlace } from './give-a-place.tsx'
import { Soon } from './soon.tsx'
import { OtherWays, WhereYouLive } from './ways.tsx'

export interface AreaCount {
  id: string
  name: string
  count: number
  /** There are more than are counted. */
  more: boolean
}

export interface HomePageProps {
  areas: AreaCount[]
  place: Place | null
  /** The houses one can drop in at. */
  hubs: Hub[]
  cards: Card[]
}

export function HomePage({ areas, place, hubs, cards }: HomePageProps) {
  return (
    <>
      <Begin areas={areas} place={place} />
      <OtherWays />
      <Soon areas={areas} place={place} cards={cards} />
      <Counted />
      <GiveAPlace />
      <WhereYouLive {...{ areas, hubs }} />
    </>
  )
}
