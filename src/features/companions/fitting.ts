import { goesAlong, type State } from './steps.ts'

export const slots = ['morning', 'afternoon', 'evening', 'weekend'] as const
export type Slot = (typeof slots)[number]

/** A companion as far as fitting goes. */
export interface Offer {
  id: string
  state: State
  certified: boolean
  areas: readonly string[]
  times: readonly Slot[]
  languages: readonly string[]
  interests: readonly string[]
  /** How many they will go along with at a time, and how many they do. */
  most: number
  load: number
  /** Not of age yet. */
  young: boolean
}

/** What somebody to go along is asked for: made from the invitation and never from a person. */
export interface Wanted {
  /** The one who comes, and those who meet them: nobody goes along with themself. */
  notThese: readonly string[]
  areaId: string
  near: readonly string[]
  /** Null where no date stands yet. */
  slot: Slot | null
  languages: readonly string[]
  interests: readonly string[]
  /** It is somebody's own home, or ends late. */
  atHome: boolean
  late: boolean
  /** The one who comes is not of age, or it is for children. */
  withYoung: boolean
}

/** Why somebody is not suggested. */
export type Unfit =
  | 'not-active'
  | 'no-certificate'
  | 'not-this'
  | 'full'
  | 'far'
  | 'other-times'
  | 'other-language'
  | 'corps-home'
  | 'corps-late'

/** Why somebody is: each is true of them and of what is asked for. */
export type Reason =
  | { kind: 'area' | 'near' | 'time' | 'free' }
  | { kind: 'language' | 'interest'; id: string }

export interface Suggestion {
  id: string
  reasons: Reason[]
  /** One of the two is not of age: the coordinator talks with both before anything is proposed. */
  talkFirst: boolean
}

/** Why a companion cannot be asked for this, or null. The young have the corps' own rules. */
export function unfit(offer: Offer, wanted: Wanted): Unfit | null {
  if (!goesAlong(offer.state)) return 'not-active'
  if (!offer.certified) return 'no-certificate'
  if (wanted.notThese.includes(offer.id)) return 'not-this'
  if (offer.load >= offer.most) return 'full'
  if (![wanted.areaId, ...wanted.near].some((area) => offer.areas.includes(area))) return 'far'
  if (wanted.slot && !offer.times.includes(wanted.slot)) return 'other-times'
  if (!wanted.languages.every((one) => offer.languages.includes(one))) return 'other-language'
  if (offer.young && wanted.atHome) return 'corps-home'
  if (offer.young && wanted.late) return 'corps-late'
  return null
}

/** What speaks for a companion. */
export function reasonsFor(offer: Offer, wanted: Wanted): Reason[] {
  const { areas, times, languages, interests, load } = offer
  const isHere = areas.includes(wanted.areaId)
  return [
    { kind: isHere ? ('area' as const) : ('near' as const) },
    ...(wanted.slot && times.includes(wanted.slot) ? [{ kind: 'time' as const }] : []),
    ...both(languages, wanted.languages)
      .filter((id) => id !== 'da')
      .map((id) => ({ kind: 'language' as const, id })),
    ...both(interests, wanted.interests).map((id) => ({ kind: 'interest' as const, id })),
    ...(load === 0 ? [{ kind: 'free' as const }] : []),
  ]
}

const both = (one: readonly string[], other: readonly string[]) =>
  [...new Set(other)].filter((id) => one.includes(id))

const weight = { area: 4, near: 0, time: 0, language: 0, interest: 2, free: 1 }

/** What each reason counts; those that everybody suggested has count nothing. */
export const scoreOf = (reasons: readonly Reason[]): number =>
  reasons.reduce((sum, { kind }) => sum + weight[kind], 0)

/** Those who fit, best first; of two alike the one who goes along with fewest. */
export function rank(offers: readonly Offer[], wanted: Wanted): Suggestion[] {
  return offers
    .filter((offer) => unfit(offer, wanted) === null)
    .map((offer) => ({ offer, reasons: reasonsFor(offer, wanted) }))
    .toSorted(
      (a, b) =>
        scoreOf(b.reasons) - scoreOf(a.reasons) ||
        a.offer.load - b.offer.load ||
        (a.offer.id < b.offer.id ? -1 : 1),
    )
    .map(({ offer, reasons }) => ({
      id: offer.id,
      reasons,
      talkFirst: offer.young || wanted.withYoung,
    }))
}
