declare module '#platform/events.ts' {
  interface Events {
    'joining.asked': { joiningId: string }
    'joining.confirmed': { joiningId: string; invitationId: string }
    'joining.changed': { joiningId: string; invitationId: string }
    'joining.cancelled': { joiningId: string; invitationId: string }
    'joining.answered': { joiningId: string }
    /** Somebody who only has a phone must hear by a call what is new. */
    'joiner.to-be-called': {
      joiningId: string
      invitationId: string
      news: 'changed' | 'cancelled'
    }
    'invitation.reported': { invitationId: string; reportId: string }
  }
}

export {}
