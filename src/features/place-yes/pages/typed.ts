import type { Typed } from '#platform/http.tsx'

/** What was typed in one field. */
export const one = (typed: Typed, name: string): string => {
  const value = typed[name]
  return (Array.isArray(value) ? value[0] : value) ?? ''
}
