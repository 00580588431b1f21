import { randomInt } from 'node:crypto'

/** No letter or digit that looks like another by hand or in print, and no vowels: no words come out. */
export const signs = 'CDFHJKMNPQRTWXY34679'
const LENGTH = 10

/** Ten signs: some 43 bits, which guesses that are counted do not find in the days it works. */
export const newSlipCode = (): string =>
  Array.from({ length: LENGTH }, () => signs[randomInt(signs.length)]).join('')

/** As it is printed: two groups, so that one does not lose one's way. */
export const shownCode = (code: string): string => `${code.slice(0, 5)} ${code.slice(5)}`

/** What was typed, in any case and with anything set between; null when it can be no code of ours. */
export function readSlipCode(typed: string): string | null {
  const code = typed.replace(/[\s.\-\u2010-\u2015]/g, '').toUpperCase()
  return code.length === LENGTH && [...code].every((sign) => signs.includes(sign)) ? code : null
}
