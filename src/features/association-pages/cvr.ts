const weights = [2, 7, 6, 5, 4, 3, 2, 1]

/** Whether the eight digits are a CVR number: the weighted sum is divisible by 11 (Erhvervsstyrelsen). */
export function isCvr(typed: string): boolean {
  if (!/^[1-9]\d{7}$/.test(typed)) return false
  const sum = weights.reduce((all, weight, place) => all + weight * Number(typed[place]), 0)
  return sum % 11 === 0
}

/** The digits as people write them: "12 34 56 78", "DK-12345678". */
export const cvrTyped = (typed: string): string =>
  typed.replace(/^\s*dk/i, '').replace(/[\s.-]/g, '')
