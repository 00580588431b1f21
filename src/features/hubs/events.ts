declare module '#platform/events.ts' {
  interface Events {
    'hub.made': { hubId: string }
    'hub.described': { hubId: string }
    'hub.room-added': { hubId: string; placeId: string }
    'hub.room-removed': { hubId: string; placeId: string }
    'hub.opened': { hubId: string }
    'hub.closed': { hubId: string }
    'hub.seat-asked': { seatId: string }
    'hub.seat-answered': { seatId: string; yes: boolean }
    'hub.seat-withdrawn': { hubId: string; associationId: string }
    /** It had said yes; `by` is who ended it. */
    'hub.seat-ended': { hubId: string; associationId: string; by: 'house' | 'association' }
  }
}

export {}
