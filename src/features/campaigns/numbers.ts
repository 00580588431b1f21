import { type Channel, channels } from '#features/arrivals/index.ts'
import { shownCount, total } from '#features/moderation/index.ts'
import type { Counted } from './queries.ts'

export type Shown = number | 'few'

export interface Numbers {
  rows: { channel: Channel; visits: Shown; joinings: Shown }[]
  /** All of them together, without giving away what is not shown. */
  total: Record<'visits' | 'joinings', { count: number; isAtLeast: boolean }>
}

/** What came of each channel as it may be shown: who reads it learns no small number. */
export function numbersOf(counted: readonly Counted[]): Numbers {
  const of = (channel: Channel) => counted.find((one) => one.channel === channel)
  const all = (what: 'visits' | 'joinings') => channels.map((channel) => of(channel)?.[what] ?? 0)
  return {
    rows: channels.map((channel) => ({
      channel,
      visits: shownCount(of(channel)?.visits ?? 0),
      joinings: shownCount(of(channel)?.joinings ?? 0),
    })),
    total: { visits: total(all('visits')), joinings: total(all('joinings')) },
  }
}
