declare module '#platform/events.ts' {
  interface Events {
    'place.described': { placeId: string }
    'place.checked': { placeId: string; facts: number }
    'place.check-undone': { placeId: string }
    'place.photo-added': { placeId: string; photoId: string }
    'place.photo-described': { placeId: string; photoId: string }
    'place.photo-removed': { placeId: string; photoId: string }
    /** Nobody looks after it where `associationId` is null. */
    'place.keeper-set': { placeId: string; associationId: string | null }
    'place.keeper-left': { placeId: string }
    'place.rule-set': { placeId: string; asksFirst: boolean }
    'place.claimed': { claimId: string; placeId: string }
    'place.claim-decided': { claimId: string; approved: boolean }
    'place.claim-undone': { claimId: string }
    'place.taken-down': { placeId: string }
    'place.put-back': { placeId: string }
    'place.proposed': { proposalId: string }
    'place.proposal-approved': { proposalId: string; placeId: string }
    'place.proposal-refused': { proposalId: string }
  }
}

export {}
