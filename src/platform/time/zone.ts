/** The one zone that Medklang shows times in. */
export const ZONE = 'Europe/Copenhagen'

/**
 * The instant of a wall time in Copenhagen. A time in the spring gap takes the offset before the
 * gap (02:30 becomes 03:30), a time that occurs twice means the first (RFC 5545, 3.3.5).
 */
export function instantOf(wall: Temporal.PlainDateTime): Temporal.Instant {
  return wall.toZonedDateTime(ZONE, { disambiguation: 'compatible' }).toInstant()
}

/** What the clock shows in Copenhagen at an instant. */
export function wallOf(instant: Temporal.Instant): Temporal.PlainDateTime {
  return instant.toZonedDateTimeISO(ZONE).toPlainDateTime()
}
