import { newId } from '#platform/id.ts'
import { wordsOf } from '../finding/words.ts'
import { labelsOf } from '../labels.ts'
import { type DateOfInvitation, datesOf, stored } from '../series.ts'
import type { InvitationInput } from './input.ts'

/** The columns an input gives. Pure, but for the clock it is given. */
export function rowOf(input: InvitationInput, names: SearchNames, now: Temporal.Instant) {
  const dates = datesOf(input.series, now)
  const coming = dates.filter(({ overAt }) => Temporal.Instant.compare(overAt, now) > 0)
  const last = dates.at(-1)
  return {
    dates,
    columns: {
      title: input.title,
      summary: input.summary,
      host_kind: input.hostKind,
      association_id: input.associationId,
      area_id: input.areaId,
      place_id: input.placeId,
      place_text: input.placeText,
      series: stored(input.series),
      all_day: input.allDay,
      welcome: input.welcome,
      bring: input.bring,
      interests: input.interests,
      traits: input.traits,
      places: input.places,
      usually: input.usually,
      price_kroner: input.priceKroner,
      price_note: input.priceNote,
      picture_id: input.pictureId,
      cover: input.cover,
      next_starts_at: coming[0]?.startsAt ?? last?.startsAt ?? null,
      over_at: last?.overAt ?? now,
      words: wordsOf(input, names),
      labels: labelsOf({ ...input, dates: coming }),
      changed_at: now,
    },
  }
}

/** What surrounds an invitation that people search for by name. */
export interface SearchNames {
  area: string
  place: string | null
  association: string | null
  /** Those who host it too, in one line. */
  cohosts: string | null
  /** The words its hosts want it found by, and those that mean the same, in one line. */
  searchWords: string | null
}

export const occurrenceRows = (invitationId: string, dates: readonly DateOfInvitation[]) =>
  dates.map(({ startsAt, endsAt, overAt }) => ({
    id: newId(),
    invitation_id: invitationId,
    starts_at: startsAt,
    ends_at: endsAt,
    over_at: overAt,
    cancelled_at: null,
  }))
