/** The columns that are moments: by name, since JSON has none. */
type Revived<T> = {
  [K in keyof T]: K extends `${string}At`
    ? null extends T[K]
      ? Temporal.Instant | null
      : Temporal.Instant
    : T[K]
}

/** Rows that came as JSON, with their moments as moments again. */
export const withInstants = <T extends object>(rows: readonly T[]): Revived<T>[] =>
  rows.map(
    (row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [
          name,
          name.endsWith('At') && typeof value === 'string' ? Temporal.Instant.from(value) : value,
        ]),
      ) as Revived<T>,
  )
