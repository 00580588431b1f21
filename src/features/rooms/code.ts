import { randomInt } from 'node:crypto'

/** None of them looks like another from the back of a hall, in upper or lower case; no vowels, so no words. */
const LETTERS = 'CDFHJKMNPRTVWXY'
const SIGNS = `${LETTERS}34679`
const LENGTH = 5

/** A code for the wall: five signs, so 3.2 million. */
export const newCode = (): string =>
  Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join('')

const all = new RegExp(`^[${SIGNS}]{${LENGTH}}$`)

/** The code somebody typed, or null where it can be none: case, spaces and hyphens do not matter. */
export function readCode(typed: string): string | null {
  const code = typed.replace(/[\s-]/g, '').toUpperCase()
  return all.test(code) ? code : null
}

/** A code in an address. */
export const CODE = `:code{[${SIGNS}${LETTERS.toLowerCase()}]{${LENGTH}}}`
