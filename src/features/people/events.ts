declare module '#platform/events.ts' {
  interface Events {
    'sign-in.asked': { channel: 'email' }
    'session.started': { personId: string }
    'session.ended': { personId: string | null }
    'person.named': { personId: string }
  }
}

export {}
