import type { NextStage } from './stages.ts'

declare module '#platform/events.ts' {
  interface Events {
    'freshness.moved': { invitationId: string; stage: NextStage; reached: boolean }
    'freshness.affirmed': { invitationId: string }
    'freshness.ended': { invitationId: string }
    'freshness.yes-undone': { invitationId: string }
    'freshness.handled': { invitationId: string }
    'freshness.reopened': { invitationId: string }
  }
}
