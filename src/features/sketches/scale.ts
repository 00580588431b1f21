const lengths = [0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50] as const
const LONGEST = 110

/** The longest bar of a round length that there is room for. */
export function scaleBar(perKm: number): { length: number; kilometres: number } {
  const kilometres = lengths.findLast((one) => one * perKm <= LONGEST) ?? lengths[0]
  return { kilometres, length: kilometres * perKm }
}
