declare module '#platform/events.ts' {
  interface Events {
    'person.erased': { personId: string }
    'person.took-data': { personId: string }
    'joining.took-data': { joiningId: string }
  }
}

export {}
