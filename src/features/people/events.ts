import type { SignInWay } from '#platform/session/index.ts'

declare module '#platform/events.ts' {
  interface Events {
    'sign-in.asked': { channel: 'email' | 'phone' }
    'session.started': { personId: string; way: SignInWay }
    'slip.made': { slipId: string; personId: string | null }
    'slip.taken-back': { slipId: string }
    'session.ended': { personId: string | null }
    'person.named': { personId: string }
  }
}
