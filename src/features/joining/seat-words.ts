import { freePlaces } from './places.ts'
import { text } from './text/index.ts'

/** "Vi plejer at være 6. Der er plads til 2 nye." Plain about a full table, and never a countdown. */
export function seatWords(seats: {
  places: number | null
  usually: number | null
  taken: number
}): string {
  const free = freePlaces(seats)
  const usually = seats.usually ?? 0
  if (free === null) return usually > 0 ? text('usuallyAndAll', { usually }) : text('roomForAll')
  if (free === 0) return text('allTaken', { places: seats.places ?? 0 })
  if (usually > 0) return text('usuallyAndFree', { usually, free })
  return seats.taken === 0 ? text('firstAtTable', { free }) : text('roomFor', { free })
}
