import { comingDates, hasRoom, type Joinable } from '../join-refusal.ts'
import { ALWAYS, type Takings } from '../places.ts'
import { offerEnds } from './deadline.ts'

/** Somebody in the line, without a name. The line is in the order they said yes to waiting. */
export interface InLine {
  id: string
  /** Just this date; null means from now on, or the only date there is. */
  date: string | null
  party: number
  /** A place is held for them already: it is among the chairs that are taken. */
  offered: boolean
}

export interface Offer {
  id: string
  endsAt: Temporal.Instant
}

/**
 * Whose turn it is, and the chairs as they are taken then. The line is gone through from the
 * front; everybody whose whole party fits on what is still free is offered a place. Where two
 * are needed and one is free, the next in line may have the one, and those in front stay in
 * front. Everybody who is not in the line sees the places as taken.
 */
export function offersNow(
  invitation: Joinable,
  line: readonly InLine[],
  now: Temporal.Instant,
): { offers: Offer[]; takings: Takings } {
  const offers: Offer[] = []
  let takings = invitation.takings
  if (invitation.status !== 'published') return { offers, takings }
  for (const one of line.filter(({ offered }) => !offered)) {
    const dates = datesWanted(invitation, one, now)
    const endsAt = firstEnd(dates, now)
    const isRoom = dates.every(({ id }) => hasRoom({ ...invitation, takings }, id, one.party))
    if (!endsAt || !isRoom) continue
    offers.push({ id: one.id, endsAt })
    const key = one.date ?? ALWAYS
    takings = { ...takings, [key]: (takings[key] ?? 0) + one.party }
  }
  return { offers, takings }
}

/** How many stand before somebody: those who wait for the same date, or for all of them. */
export function beforeInLine(line: readonly InLine[], id: string): number {
  const place = line.findIndex((one) => one.id === id)
  const date = line[place]?.date ?? null
  return line
    .slice(0, Math.max(0, place))
    .filter((one) => date === null || one.date === null || one.date === date).length
}

const datesWanted = (invitation: Joinable, { date }: InLine, now: Temporal.Instant) =>
  comingDates(invitation, now).filter(({ id }) => date === null || id === date)

/** The offer must be answered in good time before the first date it can reach. */
function firstEnd(dates: ReturnType<typeof comingDates>, now: Temporal.Instant) {
  for (const { startsAt } of dates) {
    const endsAt = offerEnds(now, startsAt)
    if (endsAt) return endsAt
  }
  return null
}
