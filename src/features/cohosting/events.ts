declare module '#platform/events.ts' {
  interface Events {
    'cohost.asked': { cohostId: string }
    'cohost.answered': { cohostId: string; yes: boolean }
    'cohost.withdrawn': { invitationId: string; associationId: string }
    /** They had said yes; `by` is who no longer wants to host it together. */
    'cohost.ended': { invitationId: string; associationId: string; by: 'first' | 'other' }
  }
}
