declare module '#platform/events.ts' {
  interface Events {
    'reminders.sent': { count: number }
  }
}

export {}
