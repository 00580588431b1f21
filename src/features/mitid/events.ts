declare module '#platform/events.ts' {
  interface Events {
    'mitid.verified': { personId: string }
    'mitid.removed': { personId: string }
    'age.proved': { personId: string; atLeast: number }
    'age.removed': { personId: string }
  }
}

export {}
