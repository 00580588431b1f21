import { WITH_PARENT } from '#features/declarations/index.ts'
import { coverUrl, invitationUrl, pictureUrl } from '#features/invitations/index.ts'
import {
  differenceWords,
  ring,
  seatWords,
  shownTraits,
  whereWords,
} from '#features/joining/index.ts'
import { day, dayAndTime, midSentence } from '#platform/time/words.ts'
import { ZONE } from '#platform/time/zone.ts'
import type { InvitationCardProps } from '#ui/invitation-card.tsx'
import type { CardRow } from './cards.ts'
import { offeredTraits } from './offered-traits.ts'
import { shortName } from './place.ts'
import { text } from './text/index.ts'

const MOST_TRAITS = 4

/** A row as a card shows it, all in words. */
export function cardOf(row: CardRow, now: Temporal.Instant): Card {
  const at = row.starts_at
  return {
    id: row.id,
    href: invitationUrl(row.id),
    title: row.title,
    cover: row.picture_id ? pictureUrl(row.picture_id) : coverUrl(row.cover, row.id),
    alt: row.picture_alt ?? '',
    when: row.all_day ? day(at, now) : dayAndTime(at, now),
    datetime: at.toZonedDateTimeISO(ZONE).toPlainDateTime().toString({ smallestUnit: 'minute' }),
    begun: Temporal.Instant.compare(at, now) <= 0,
    where: whereAndWho(row),
    seats: seatWords(row),
    ...ring(row),
    text: row.summary,
    traits: shownTraits(mostUseful(row.traits)),
    traitsLabel: text('goodToKnow'),
    different: differentIn(row, now),
  }
}

/** What is different about the date on the card, or about one just before it. */
function differentIn(row: CardRow, now: Temporal.Instant): string | undefined {
  const { starts_at: startsAt, planned_at: plannedAt, place_words: place } = row
  const moved = differenceWords({ startsAt, plannedAt, place }, now)
  if (moved || row.off_at === null) return moved ?? undefined
  return text('offBefore', { date: midSentence(day(row.off_at, now)) })
}

export type Card = Omit<InvitationCardProps, 'above'> & {
  id: string
  /** It is going on just now. */
  begun: boolean
}

/** First that a parent comes along, then those that people choose by. */
const mostUseful = (traits: readonly string[]) =>
  [
    ...new Set([
      ...[WITH_PARENT, ...offeredTraits].filter((one) => traits.includes(one)),
      ...traits,
    ]),
  ]
    .filter((trait) => trait !== 'hvem.alle')
    .slice(0, MOST_TRAITS)

function whereAndWho(row: CardRow): string {
  const where = whereWords({ ...row, area: shortName(row.area) })
  return row.greeter
    ? text('whereAndWho', { where, greeter: row.greeter })
    : text('whereAlone', { where })
}
