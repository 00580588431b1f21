declare module '#platform/events.ts' {
  interface Events {
    'notices.chosen': { personId: string }
    'notices.stopped': { personId: string; kinds: string[] }
    'notices.wanted-again': { personId: string; kind: string }
    'notices.gathered': { messageId: string; count: number }
    'browser.added': { personId: string; browserId: string }
    'browser.removed': { personId: string; browserId: string }
    'postal.kept': { personId: string }
    'postal.forgotten': { personId: string }
    'telephone.asked': { personId: string }
    'telephone.added': { personId: string }
  }
}

export {}
