export const DAYS_KEPT = 365

/** When it stops by itself. */
export const endsAt = (renewed: Temporal.Instant): Temporal.Instant =>
  renewed.add({ hours: 24 * DAYS_KEPT })
