import type { Kind } from './tables.ts'

declare module '#platform/events.ts' {
  interface Events {
    'moderation.noticed': { noticeId: string }
    'moderation.decided': { decisionId: string; kind: Kind }
    'moderation.undone': { decisionId: string }
    'moderation.complained': { complaintId: string }
  }
}
