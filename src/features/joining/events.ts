declare module '#platform/events.ts' {
  interface Events {
    'joining.asked': { joiningId: string }
    'joining.confirmed': { joiningId: string; invitationId: string }
    'joining.changed': { joiningId: string; invitationId: string }
    'joining.cancelled': { joiningId: string; invitationId: string }
    'joining.answered': { joiningId: string }
    'invitation.reported': { invitationId: string; reportId: string }
  }
}

export {}
