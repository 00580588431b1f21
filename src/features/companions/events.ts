import type { Review } from './match-standing.ts'
import type { Move } from './steps.ts'
import type { Asker, Ending } from './tables.ts'

declare module '#platform/events.ts' {
  interface Events {
    'companion.offered': { personId: string }
    'companion.moved': { personId: string; move: Move }
    'companion.course-read': { personId: string }
    /** So many wait for a call now: who, stands with the companion alone. */
    'companion.worried': { waiting: number }
    'companion.called': { personId: string }
    'companion.asked': { askingId: string; by: Asker }
    'companion.asking-closed': { askingId: string }
    'companion.proposed': { matchId: string }
    /** Both have said yes. */
    'companion.agreed': { matchId: string }
    'companion.half-agreed': { matchId: string }
    'companion.went': { matchId: string }
    'companion.reviewed': { matchId: string; review: Review }
    'companion.ended': { matchId: string; askingId: string; how: Ending }
  }
}
