declare module '#platform/events.ts' {
  interface Events {
    'place.answered': { invitationId: string; placeId: string; yes: boolean }
    'place.yes-taken-back': { invitationId: string; placeId: string }
    'place.keeper-told': { invitationId: string; placeId: string }
  }
}

export {}
