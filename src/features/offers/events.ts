declare module '#platform/events.ts' {
  interface Events {
    'offer.added': { offerId: string }
    'offer.changed': { offerId: string }
  }
}

export {}
