declare module '#platform/events.ts' {
  interface Events {
    'declaration.given': { associationId: string; year: number }
    'declaration.taken-back': { associationId: string; year: number }
  }
}

export {}
