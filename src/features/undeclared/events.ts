declare module '#platform/events.ts' {
  interface Events {
    'declaration.reminded': { associationId: string; year: number }
  }
}

export {}
