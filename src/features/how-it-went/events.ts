declare module '#platform/events.ts' {
  interface Events {
    'came.marked': { invitationId: string; occurrenceId: string }
    'came.unmarked': { invitationId: string; occurrenceId: string }
    'visits.asked': { count: number }
    /** Somebody has answered; what they answered is not said here. */
    'visit.answered': { joiningId: string }
    'talk.wished': { joiningId: string }
    'talk.done': { joiningId: string }
    'away.handed-over': { joiningId: string }
  }
}

export {}
