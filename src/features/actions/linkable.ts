import { type RawBuilder, sql } from 'kysely'
import { invitationUrl } from '#features/invitations/index.ts'
import { meetingPlaceUrl } from '#features/meeting-places/index.ts'
import { meetingUrl } from '#features/meetings/index.ts'
import { offerUrl } from '#features/offers/index.ts'

interface Linkable {
  url: (id: string) => string
  /** What it is called, where everybody may see it; `action_link` is the row in hand. */
  title: RawBuilder<string | null>
}

/** What an action can lead to. */
const linkables: Record<string, Linkable> = {
  invitation: {
    url: invitationUrl,
    title: sql`(select title from invitation
      where invitation.id = action_link.target_id and status in ('published', 'cancelled'))`,
  },
  offer: {
    url: offerUrl,
    title: sql`(select name from offer
      where offer.id = action_link.target_id and taken_down_at is null)`,
  },
  place: {
    url: meetingPlaceUrl,
    title: sql`(select name from meeting_place where meeting_place.id = action_link.target_id)`,
  },
  meeting: {
    url: meetingUrl,
    title: sql`(select title from meeting where meeting.id = action_link.target_id)`,
  },
}

export interface Target {
  kind: string
  id: string
}

/** What an address of our own leads to, written whole or from its first stroke; else null. */
export function readAddress(typed: string, baseUrl: string): Target | null {
  const url = URL.parse(typed.trim(), baseUrl)
  if (!url || url.origin !== new URL(baseUrl).origin) return null
  const id = url.pathname.split('/').findLast((part) => part !== '') ?? ''
  const path = url.pathname.replace(/\/$/, '')
  const kind = Object.keys(linkables).find((one) => linkables[one]?.url(id) === path)
  return kind ? { kind, id } : null
}

/** Where it leads. */
export const hrefOf = ({ kind, id }: Target): string => linkables[kind]?.url(id) ?? '/'

/** What the thing behind the row in hand is called now; null where it cannot be seen. */
export const titleNow = sql<string | null>`case kind ${sql.join(
  Object.entries(linkables).map(([kind, { title }]) => sql`when ${kind} then ${title}`),
  sql` `,
)} end`
