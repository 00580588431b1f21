declare module '#platform/events.ts' {
  interface Events {
    'offer.added': { offerId: string }
    'offer.changed': { offerId: string }
    'offer.taken-down': { offerId: string }
    'offer.put-back': { offerId: string }
    'directory.read': { importId: string }
    'directory.taken-in': { importId: string; fresh: number; changed: number }
  }
}

export {}
