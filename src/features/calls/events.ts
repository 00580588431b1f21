declare module '#platform/events.ts' {
  interface Events {
    'call.done': { callId: string }
    'call.reopened': { callId: string }
  }
}

export {}
