import type { Channel, LinkedKind } from './kinds.ts'

declare module '#platform/events.ts' {
  interface Events {
    'input.taken': { inputId: string; channel: Channel }
    'input.code-asked': { inputId: string }
    'input.confirmed': { inputId: string }
    'input.linked': { inputId: string; kind: LinkedKind; toId: string }
    'input.unlinked': { inputId: string; kind: LinkedKind; toId: string }
    'input.what-came': { newsId: string; kind: LinkedKind; toId: string }
    'input.told': { inputId: string }
    'input.contact-forgotten': { inputId: string }
    'input.taken-back': { inputId: string }
  }
}
