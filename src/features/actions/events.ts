import type { ActionState } from './states.ts'

declare module '#platform/events.ts' {
  interface Events {
    'action.added': { actionId: string }
    /** Its words, its day, its area or who sees to it. */
    'action.changed': { actionId: string }
    /** Somebody said where it stands. */
    'action.told': { actionId: string; state: ActionState }
    'action.linked': { actionId: string; linkId: string }
    'action.unlinked': { actionId: string; linkId: string }
    'action.reminded': { actionId: string }
  }
}
