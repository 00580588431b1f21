declare module '#platform/events.ts' {
  interface Events {
    'calendar.brought': { calendarId: string }
    'calendar.read': { calendarId: string; fresh: number; changed: number; gone: number }
    'calendar.not-read': { calendarId: string; problem: string }
    'calendar.turned-down': { calendarId: string }
    'calendar.welcomed': { calendarId: string }
    'calendar.sorted': { calendarId: string; entries: number }
    'calendar.ended': { calendarId: string }
  }
}

export {}
