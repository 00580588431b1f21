declare module '#platform/events.ts' {
  interface Events {
    'place.described': { placeId: string }
    'place.checked': { placeId: string; facts: number }
    'place.photo-added': { placeId: string; photoId: string }
    'place.photo-removed': { placeId: string; photoId: string }
    'place.taken-down': { placeId: string }
    'place.put-back': { placeId: string }
    'place.proposed': { proposalId: string }
    'place.proposal-approved': { proposalId: string; placeId: string }
    'place.proposal-refused': { proposalId: string }
  }
}

export {}
