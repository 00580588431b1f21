declare module '#platform/events.ts' {
  interface Events {
    'invitation.posted': { invitationId: string; inReview: boolean }
    'invitation.published': { invitationId: string }
    'invitation.change-asked': { invitationId: string }
    'invitation.refused': { invitationId: string }
    /** How it was before stands in `invitation_before`, under the same sequence. */
    'invitation.changed': { invitationId: string; sequence: number }
    'invitation.withdrawn': { invitationId: string }
    'invitation.taken-down': { invitationId: string }
    'invitation.put-back': { invitationId: string }
    'invitation.cancelled': { invitationId: string }
    'search-words.answered': { oneId: string; otherId: string; areSame: boolean }
    'search-words.taken-back': { oneId: string; otherId: string }
    'picture.described': { pictureId: string }
    'dates.changed': { invitationId: string; sequence: number }
    'occurrence.cancelled': { invitationId: string; occurrenceId: string }
  }
}

export {}
