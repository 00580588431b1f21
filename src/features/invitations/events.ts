import type { DateBefore } from './dates/changing-dates.ts'
import type { Mattering } from './posting/mattering.ts'

declare module '#platform/events.ts' {
  interface Events {
    'invitation.posted': { invitationId: string; inReview: boolean }
    'invitation.published': { invitationId: string }
    'invitation.change-asked': { invitationId: string }
    'invitation.refused': { invitationId: string }
    /** `was` is how it stood before, so that those who joined are told what is different. */
    'invitation.changed': { invitationId: string; sequence: number; was: Mattering }
    'invitation.withdrawn': { invitationId: string }
    'invitation.taken-down': { invitationId: string }
    'invitation.put-back': { invitationId: string }
    'invitation.cancelled': { invitationId: string }
    /** `dates` as they were; `was` only where the rule itself is another. */
    'dates.changed': {
      invitationId: string
      sequence: number
      was: Mattering | null
      dates: DateBefore[]
    }
    'occurrence.cancelled': { invitationId: string; occurrenceId: string }
  }
}
