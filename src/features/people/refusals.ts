import { text } from './text/index.ts'

const sentences = [
  'slip-not-used',
  'slip-spent',
  'has-own-way',
  'passkey-use-yours',
  'same-age',
] as const

/** What each refusal of this feature says. */
export const refusals = (reason: string): string | undefined => {
  const known = sentences.find((one) => one === reason)
  return known && text(known)
}
