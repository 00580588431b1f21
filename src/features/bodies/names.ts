export interface BodyName {
  name: string
  from: Temporal.PlainDate
}

/** A name and its days. `until` is the last of them; null while it is in use. */
export interface NameSpan extends BodyName {
  until: Temporal.PlainDate | null
}

const { compare } = Temporal.PlainDate

/** The names one after the other, each until the day before the next; the last until the body was closed. */
export function spansOf(
  names: readonly BodyName[],
  closedOn: Temporal.PlainDate | null,
): NameSpan[] {
  const sorted = names.toSorted((a, b) => compare(a.from, b.from))
  return sorted.map((one, place) => {
    const ends = sorted[place + 1]?.from ?? closedOn
    return { ...one, until: ends ? ends.subtract({ days: 1 }) : null }
  })
}

/** What it was called on a date; before it had a name, the first one it got. */
export function nameOn(names: readonly BodyName[], date: Temporal.PlainDate): string {
  const spans = spansOf(names, null)
  const begun = spans.findLast(({ from }) => compare(from, date) <= 0)
  return (begun ?? spans[0])?.name ?? ''
}

/** A new name comes after all others: what was called something then still was. */
export function renameProblem(
  names: readonly BodyName[],
  from: Temporal.PlainDate,
): 'rename-too-early' | null {
  return names.some((one) => compare(from, one.from) <= 0) ? 'rename-too-early' : null
}
