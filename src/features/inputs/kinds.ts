/** What may be done with somebody's words, and whether they want to hear more. */
export const consents = ['anonymous', 'may-be-quoted', 'tell-me'] as const
export type Consent = (typeof consents)[number]

/** How it was said. */
export const channels = ['web', 'phone', 'paper', 'employee', 'meeting', 'council'] as const
export type Channel = (typeof channels)[number]

/** Written down by an employee for somebody else. */
export const channelsByHand = ['phone', 'paper', 'employee', 'meeting', 'council'] as const

/** Where to tell what came of it; on paper it is the three lines of an envelope. */
export interface Contact {
  channel: 'email' | 'phone' | 'paper'
  address: string
}

export const linkedKinds = ['recommendation', 'policy', 'proposal', 'meeting', 'action'] as const
export type LinkedKind = (typeof linkedKinds)[number]

/** Something an input has to do with. The key is its id. */
export interface LinkedTo {
  kind: LinkedKind
  key: string
}
