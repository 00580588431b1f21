import type { Typed } from '#platform/http.tsx'

/** One typed value, as it was typed. */
export const one = (typed: Typed, name: string): string =>
  String([typed[name] ?? ''].flat()[0] ?? '')

/** All boxes ticked under one name. */
export const several = (typed: Typed, name: string): string[] => [typed[name] ?? []].flat()
