declare module '#platform/events.ts' {
  interface Events {
    'invitation.posted': { invitationId: string; inReview: boolean }
    'invitation.published': { invitationId: string }
    'invitation.change-asked': { invitationId: string; reason: string }
    'invitation.refused': { invitationId: string; reason: string }
    'invitation.changed': { invitationId: string }
    'invitation.cancelled': { invitationId: string }
    'occurrence.cancelled': { invitationId: string; occurrenceId: string }
  }
}

export {}
