import type { FollowUpState } from './agreed/states.ts'
import type { Step } from './steps/template.ts'

declare module '#platform/events.ts' {
  interface Events {
    /** A local area began with the method, or one more at the municipality joined its team. */
    'area-method.begun': { areaId: string }
    'area-method.described': { areaId: string }
    'area-method.step-said': { areaId: string; step: Step }
    'area-method.seated': { areaId: string; seatId: string }
    'area-method.unseated': { areaId: string; seatId: string }
    /** Somebody left the team; the seat stays without them. */
    'area-method.left': { areaId: string; seatId: string }
    'area-method.force-added': { areaId: string; forceId: string }
    'area-method.tied': { areaId: string; tieId: string }
    'area-method.missing-said': { areaId: string; missingId: string }
    'area-method.removed': { areaId: string; removedId: string }
    'area-method.put-back': { areaId: string; removedId: string }
    'area-method.agreed': { areaId: string; agreedId: string }
    'area-method.followed-up': { areaId: string; followUpId: string; state: FollowUpState }
  }
}
