declare module '#platform/events.ts' {
  interface Events {
    'programmes.asked': Record<string, never>
    'programmes.made': { made: number }
  }
}

export {}
