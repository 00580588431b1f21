declare module '#platform/events.ts' {
  interface Events {
    /** Somebody who only has a phone must hear by a call what is new. */
    'joiner.to-be-called': {
      joiningId: string
      invitationId: string
      news: 'changed' | 'cancelled'
    }
  }
}

export {}
