declare module '#platform/events.ts' {
  interface Events {
    'joining.asked': { joiningId: string }
    'joining.confirmed': { joiningId: string; invitationId: string }
    'joining.changed': { joiningId: string; invitationId: string }
    'joining.erased': { joiningId: string; invitationId: string }
    'joining.cancelled': { joiningId: string; invitationId: string }
    /** They told the hosts something before they come, or took it back. */
    'joining.told': { joiningId: string; invitationId: string }
    'joining.answered': { joiningId: string }
    'joining.notices-chosen': { joiningId: string }
    'place.offered': { joiningId: string; invitationId: string }
    /** Nobody answered in time: the place goes on to the next. */
    'place.passed-on': { joiningId: string; invitationId: string }
    /** There is nothing to wait for any more. */
    'waiting.closed': { joiningId: string; invitationId: string }
    'like.started': { invitationId: string; likeId: string }
    /** Somebody who waits was asked about one like it. */
    'like.asked': { joiningId: string; invitationId: string }
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
