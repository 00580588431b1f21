/** When those who write are reminded. */
export const stages = ['opening', 'fortnight', 'three-days'] as const
export type Stage = (typeof stages)[number]

interface Dates {
  opens_on: Temporal.PlainDate
  due_on: Temporal.PlainDate
}

const { compare } = Temporal.PlainDate

/** The reminder whose time it is: the latest that has begun, and none before it opens or after it is due. */
export function stageOn(today: Temporal.PlainDate, { opens_on, due_on }: Dates): Stage | null {
  if (compare(today, opens_on) < 0 || compare(today, due_on) > 0) return null
  if (compare(today, due_on.subtract({ days: 3 })) >= 0) return 'three-days'
  return compare(today, due_on.subtract({ days: 14 })) >= 0 ? 'fortnight' : 'opening'
}
