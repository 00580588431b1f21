/** "10", "14.30", "kl. 9:05" or "1430" as a time; 24 is midnight. Null where it is no time. */
export function readClock(typed: string): Temporal.PlainTime | null {
  const [, hours, minutes = '0'] =
    /^(?:kl\.? ?)?(\d{1,2})(?:[.:, ]?(\d{2}))?(?: ?(?:h|kl\.?))?$/i.exec(typed.trim()) ?? []
  if (hours === undefined) return null
  const [hour, minute] = [Number(hours), Number(minutes)]
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return null
  return Temporal.PlainTime.from({ hour: hour % 24, minute })
}

/** How a time is typed: "10" or "14.30". */
export const typedClock = ({ hour, minute }: { hour: number; minute: number }): string =>
  minute === 0 ? String(hour) : `${hour}.${String(minute).padStart(2, '0')}`
