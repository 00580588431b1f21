declare module '#platform/events.ts' {
  interface Events {
    'invitation.posted': { invitationId: string; inReview: boolean }
    'invitation.published': { invitationId: string }
    'invitation.change-asked': { invitationId: string }
    'invitation.refused': { invitationId: string }
    /** How it stood before is in `invitation_change`: an event is kept for ever and holds no words. */
    'invitation.changed': { invitationId: string; sequence: number }
    'invitation.withdrawn': { invitationId: string }
    'invitation.cancelled': { invitationId: string }
    'dates.changed': { invitationId: string; sequence: number; dates: { startsAt: string }[] }
    'occurrence.cancelled': { invitationId: string; occurrenceId: string }
  }
}

export {}
