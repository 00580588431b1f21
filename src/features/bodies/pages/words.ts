/** Whether a seat or a name has begun. */
export const hasBegun = ({ from }: { from: Temporal.PlainDate }, today: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(from, today) <= 0
