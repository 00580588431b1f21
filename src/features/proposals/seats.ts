import type { SeatRole } from '#features/bodies/index.ts'

/** The seats that say for a council what it has decided; the deputy where the chair is away. */
export const speakers: readonly SeatRole[] = ['chair', 'deputy-chair', 'secretary']

/** Those who say for a council what it has decided. */
export const speaksFor = (seat: SeatRole | null): boolean =>
  seat !== null && speakers.includes(seat)
