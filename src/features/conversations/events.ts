import type { Side } from './tables.ts'

declare module '#platform/events.ts' {
  interface Events {
    'conversation.written': { joiningId: string; side: Side }
    /** A host wrote to all who come. */
    'conversation.all-told': { invitationId: string; count: number }
    /** The host says that the last message wants no answer. */
    'conversation.settled': { joiningId: string }
    'conversation.turned': { joiningId: string; on: boolean }
    'conversation.closed': { joiningId: string; by: Side }
    'conversation.opened': { joiningId: string; by: Side }
    'conversation.reported': { joiningId: string; by: Side }
    /** The bridge-builders can read it from now on. */
    'conversation.handed': { joiningId: string; why: 'unanswered' | 'call' }
    'conversation.handled': { joiningId: string }
    'conversation.message-removed': { messageId: string }
    'conversation.message-put-back': { messageId: string }
    'conversation.reopened': { joiningId: string }
  }
}
