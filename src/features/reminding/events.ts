declare module '#platform/events.ts' {
  interface Events {
    'reminders.sent': { count: number }
    'reminders.turned': { joiningId: string; on: boolean }
  }
}

export {}
