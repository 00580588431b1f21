import type { SeatRole } from '#features/bodies/index.ts'

/** Those who say for a council what it has decided. */
export const speaksFor = (seat: SeatRole | null): boolean =>
  seat === 'chair' || seat === 'secretary'
