import { coverFor, type InvitationInput } from '#features/invitations/index.ts'
import { found } from '#platform/refusal.ts'
import { readDates } from '../hsds/activity-dates.ts'
import type { ActivityEntry } from '../hsds/directory.ts'

/** A brought activity as an invitation: its host writes the welcome, which no file holds. */
export function inputOf(activity: ActivityEntry): InvitationInput {
  const { association_id: associationId, interests } = activity
  const { series, allDay } = found(readDates(activity.dates))
  return {
    title: activity.name,
    summary: activity.summary,
    hostKind: associationId === null ? 'municipality' : 'association',
    associationId,
    areaId: activity.area_id,
    placeId: activity.place_id,
    placeText: activity.place_text,
    series,
    allDay,
    welcome: { greeter: '', meeting: '', steps: [], voice: '' },
    bring: activity.bring,
    interests,
    traits: activity.traits,
    places: activity.places,
    usually: null,
    priceKroner: activity.kroner,
    priceNote: activity.price_note,
    pictureId: null,
    cover: coverFor(interests),
  }
}
