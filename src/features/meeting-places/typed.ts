import type { Typed } from '#platform/http.tsx'

/** One typed value, as it was typed. */
export const one = (typed: Typed, name: string): string =>
  String([typed[name] ?? ''].flat()[0] ?? '')
