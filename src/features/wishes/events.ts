import type { Decision } from './tables.ts'

declare module '#platform/events.ts' {
  interface Events {
    'wish.written': { wishId: string }
    'wish.asked': { voiceId: string }
    'wish.voiced': { wishId: string; voiceId: string }
    'wish.taken-back': { wishId: string }
    'wish.decided': { wishId: string; decision: Decision }
    'wish.withdrawn': { wishId: string }
    'wish.taken-down': { wishId: string }
    'wish.put-back': { wishId: string }
    'wish.answered': { wishId: string; invitationId: string }
  }
}
