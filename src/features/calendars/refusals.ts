import { text } from './text/index.ts'

const own = ['welcome-first', 'still-there'] as const

/** The sentence for what this feature refuses. */
export function refusalWords(reason: string): string | undefined {
  const known = own.find((one) => one === reason)
  return known && text(known)
}
