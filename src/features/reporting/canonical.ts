import { createHash } from 'node:crypto'

/** One text for one meaning: names in order, nothing between. The same bytes for the same report, always. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const parts = Object.entries(value)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, held]) => `${JSON.stringify(name)}:${canonical(held)}`)
  return `{${parts.join(',')}}`
}

/** The mark that a text is the very one that was locked. */
export const sha256 = (words: string): string => createHash('sha256').update(words).digest('hex')
