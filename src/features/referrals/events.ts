declare module '#platform/events.ts' {
  interface Events {
    'referral.made': { referralId: string }
    'referral.opened': { referralId: string }
    'referral.ended': { referralId: string }
  }
}

export {}
