declare module '#platform/events.ts' {
  interface Events {
    'referral.made': { code: string }
    'referral.opened': { code: string }
    'referral.ended': { code: string }
  }
}

export {}
