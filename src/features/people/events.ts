import type { SignInWay } from '#platform/session/index.ts'

declare module '#platform/events.ts' {
  interface Events {
    'sign-in.asked': { channel: 'email' | 'phone' }
    'session.started': { personId: string; way: SignInWay }
    'slip.made': { slipId: string; personId: string | null }
    'slip.taken-back': { slipId: string }
    'address.added': { personId: string; channel: 'email' | 'phone' }
    'passkey.added': { personId: string }
    'passkey.removed': { personId: string }
    /** One's own, one of one's others, all of those, all there are; or all, by an administrator. */
    'session.ended': {
      personId: string
      which: 'own' | 'one' | 'others' | 'all' | 'by-administrator'
    }
    /** How old is not said: what happened is kept for ever. */
    'age.said': { personId: string }
    'parent.asked': { personId: string }
    'parent.said-yes': { personId: string }
    'parent.said-no': { personId: string }
    'parent.took-back': { personId: string }
    /** Somebody too young, or one whose parent did not say yes, or who never said a name. */
    'account.not-made': { personId: string }
    'person.named': { personId: string }
  }
}
