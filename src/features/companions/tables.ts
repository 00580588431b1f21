import type { Generated } from 'kysely'
import type { CompanionCourse } from './courses.ts'
import type { Slot } from './fitting.ts'
import type { State } from './steps.ts'

/** Who asked that somebody goes along. */
export type Asker = 'guest' | 'host' | 'employee'

/** How it ended that two were to go together. Never who said no, and never why. */
export type Ending = 'went' | 'declined' | 'handed-over' | 'stopped' | 'over'

declare module '#platform/database/tables.ts' {
  interface Tables {
    /** Somebody who goes along with others the first times. Seen by coordinators and themself alone. */
    companion: {
      /** Personal: who offers to go along. Purpose: a coordinator can find somebody to go along. Erased six months after they stopped, or with the account. */
      person_id: string
      state: State
      state_since: Temporal.Instant
      /** What they are called here: a word of the settings. */
      label: string
      /** Personal: where they will go along. Purpose: to be asked for what is near. Erased six months after they stopped, or with the account. */
      areas: string[]
      /** Personal: when they have time. Purpose: to be asked for what they can. Erased six months after they stopped, or with the account. */
      times: Slot[]
      /** Personal: what they speak. Purpose: to be asked by those they can talk with. Erased six months after they stopped, or with the account. */
      languages: string[]
      /** Personal: what they like. Purpose: to be asked for what they like. Erased six months after they stopped, or with the account. */
      interests: string[]
      /** How many they go along with at a time. */
      most: number
      /** Personal: until when they are not of age for certain; no date of birth. Purpose: the young go along by the corps' rules. Erased six months after they stopped, or with the account. */
      young_until: Temporal.PlainDate | null
      talked_at: Generated<Temporal.Instant | null>
      /** Personal: the day a coordinator saw the child certificate; nothing of what it says. Purpose: nobody goes along before. Erased six months after they stopped, or with the account. */
      certificate_seen: Generated<Temporal.PlainDate | null>
      pledged_at: Generated<Temporal.Instant | null>
      /** Personal: that they asked a coordinator to call them. Purpose: somebody calls. Erased when they were called, or with the account. */
      worried_at: Generated<Temporal.Instant | null>
    }
    companion_course: {
      /** Personal: who read a course. Purpose: nobody goes along before. Erased six months after they stopped, or with the account. */
      person_id: string
      course: CompanionCourse
      done_at: Temporal.Instant
    }
    /** Somebody is asked for to go along with one joining. Whose it is stands with the joining. */
    companion_asking: {
      id: string
      invitation_id: string
      joining_id: string | null
      asked_by: Asker
      asked_at: Temporal.Instant
      closed_at: Generated<Temporal.Instant | null>
    }
    companion_match: {
      id: string
      asking_id: string
      /** Personal: who is to go along. Purpose: the two can find each other. Erased six months after it ended, or with the account. */
      companion_id: string
      /** Personal: where the two meet. Purpose: they find each other. Erased six months after it ended. */
      meet_where: string
      times: number
      went: Generated<number>
      proposed_at: Temporal.Instant
      guest_yes_at: Generated<Temporal.Instant | null>
      companion_yes_at: Generated<Temporal.Instant | null>
      six_weeks_at: Generated<Temporal.Instant | null>
      half_year_at: Generated<Temporal.Instant | null>
      ended_at: Generated<Temporal.Instant | null>
      ending: Generated<Ending | null>
    }
  }
}
