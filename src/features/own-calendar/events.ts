declare module '#platform/events.ts' {
  interface Events {
    /** A secret address was made; one from before is dead. */
    'own-calendar.made': { calendarId: string }
    'own-calendar.stopped': { calendarId: string }
    'own-calendar.link-sent': { calendarId: string }
  }
}

export {}
