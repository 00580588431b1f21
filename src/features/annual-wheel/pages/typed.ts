import type { Typed } from '#platform/http.tsx'

/** What was typed in a field, or what stands there otherwise. */
export const saidIn =
  (typed: Typed) =>
  (name: string, otherwise = ''): string =>
    [typed[name] ?? otherwise].flat()[0] ?? ''
