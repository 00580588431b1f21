declare module '#platform/events.ts' {
  interface Events {
    'proposal.begun': { proposalId: string }
    /** A draft has other words. */
    'proposal.saved': { proposalId: string; version: number }
    'proposal.thrown-away': { proposalId: string }
    'proposal.adopted': { proposalId: string; version: number }
    /** What was adopted has other words, with a reason. */
    'proposal.changed': { proposalId: string; version: number }
    'proposal.sent': { proposalId: string; committeeId: string }
    'proposal.received': { proposalId: string }
    /** Nobody but the secretary sees it yet. */
    'proposal.prepared': { proposalId: string; answerId: string }
    'proposal.answered': { proposalId: string; answerId: string }
    /** The day came that an answer of later named. */
    'proposal.due-again': { proposalId: string; answerId: string }
  }
}

export {}
