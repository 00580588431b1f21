declare module '#platform/events.ts' {
  interface Events {
    'watch.asked': { watchId: string }
    'watch.confirmed': { watchId: string }
    'watch.renewed': { watchId: string }
    'watch.told': { watchId: string; invitations: number }
    'watch.follower-told': { watchId: string }
    'watch.stopped': { watchId: string }
  }
}

export {}
