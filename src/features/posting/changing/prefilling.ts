import type { InvitationRow } from '#features/invitations/index.ts'
import { typedVisit, unstored } from '#features/invitations/index.ts'
import type { Typed } from '#platform/http.tsx'
import type { Answers } from '../drafts/answers.ts'
import { roomChoices } from '../steps/welcome.ts'
import { ASSOCIATION, CITIZEN, GROUP, groupKindOf } from '../steps/what.ts'
import { ELSEWHERE } from '../steps/where.ts'
import { typedWhen } from '../when/typing.ts'

interface Names {
  area: string
  place: string | null
  association: string | null
}

type Filled = InvitationRow & { picture_alt: string | null; search_words: string[] }

/** The five answers that make the invitation as it is now. Pure. */
export function prefill(invitation: Filled, names: Names, now: Temporal.Instant): Answers {
  const when = invitation.all_day ? asItIs : typedWhen(unstored(invitation.series), now)
  return {
    what: whatOf(invitation),
    when,
    // Without a place that may be shown, where it is must be answered anew.
    ...((invitation.place_id !== null || invitation.place_text !== '') && {
      where: {
        placeId: invitation.place_id ?? ELSEWHERE,
        placeText: invitation.place_text,
        areaId: invitation.area_id,
      },
    }),
    welcome: welcomeOf(invitation),
    look: {
      cover: invitation.cover,
      alt: invitation.picture_alt ?? '',
      decorative: invitation.picture_alt === '' ? 'ja' : '',
      consent: 'ja',
    },
    known: {
      areaId: invitation.area_id,
      area: names.area,
      place: names.place ?? '',
      association: names.association ?? '',
      searchWords: invitation.search_words,
    },
    pictureId: invitation.picture_id ?? '',
    kept: {
      when,
      series: invitation.series,
      allDay: invitation.all_day,
      hostKind: invitation.host_kind,
      associationId: invitation.association_id,
      voice: invitation.welcome.voice,
      traits: invitation.traits,
    },
  }
}

const asItIs: Typed = { repeat: 'kept', length: 'unknown' }

function whatOf(invitation: Filled): Typed {
  const { title, summary, interests, host_kind, association_id, search_words } = invitation
  const above = interests.map((one) => one.split('.')[0] ?? one)
  const kind = groupKindOf(host_kind)
  const as = association_id ? `${ASSOCIATION}${association_id}` : kind ? GROUP : CITIZEN
  return {
    title,
    summary,
    interests: [...new Set([...above, ...interests])],
    as,
    kind: kind ?? 'group',
    searchWords: search_words.join(', '),
  }
}

function welcomeOf(invitation: InvitationRow): Typed {
  const { welcome, places, usually, price_kroner } = invitation
  const room = roomChoices.find((one) => one === (places === null ? 'all' : String(places)))
  return {
    greeter: welcome.greeter,
    meeting: welcome.meeting,
    visit: typedVisit(welcome.steps),
    bring: invitation.bring,
    room: room ?? 'other',
    roomNumber: room ? '' : String(places),
    usually: usually === null ? '' : String(usually),
    price: price_kroner === 0 ? 'free' : 'costs',
    kroner: price_kroner === 0 ? '' : String(price_kroner),
    priceNote: invitation.price_note,
    traits: invitation.traits,
  }
}
