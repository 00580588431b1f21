import type { Typed } from '#platform/http.tsx'

/** One line of what was typed, empty where there is nothing. */
export function one(typed: Typed, name: string): string {
  const value = typed[name]
  return typeof value === 'string' ? value : ''
}
