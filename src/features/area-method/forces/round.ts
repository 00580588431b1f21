export interface Tied {
  one: string
  other: string
}

/** The ids as they stand on a circle: from the one with most ties and on to those it works with, so that lines are short. */
export function roundOrder(ids: readonly string[], ties: readonly Tied[]): string[] {
  const known = new Set(ids)
  const near = new Map(ids.map((id) => [id, [] as string[]]))
  for (const { one, other } of ties)
    if (known.has(one) && known.has(other)) {
      near.get(one)?.push(other)
      near.get(other)?.push(one)
    }
  const count = (id: string) => near.get(id)?.length ?? 0
  const place = new Map(ids.map((id, at) => [id, at]))
  const most = (some: readonly string[]) =>
    some.toSorted((a, b) => count(b) - count(a) || (place.get(a) ?? 0) - (place.get(b) ?? 0))
  const order = new Set<string>()
  const walk = (id: string): void => {
    if (order.has(id)) return
    order.add(id)
    for (const next of most(near.get(id) ?? [])) walk(next)
  }
  for (const id of most(ids)) walk(id)
  return [...order]
}

export interface Spot {
  x: number
  y: number
}

/** So many spots on a circle round the middle, the first at the top and on with the clock. */
export const spotsRound = (count: number, middle: number, radius: number): Spot[] =>
  Array.from({ length: count }, (_, at) => {
    const angle = (at / count) * 2 * Math.PI - Math.PI / 2
    return {
      x: oneDecimal(middle + radius * Math.cos(angle)),
      y: oneDecimal(middle + radius * Math.sin(angle)),
    }
  })

const oneDecimal = (value: number) => Math.round(value * 10) / 10
