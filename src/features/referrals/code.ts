import { newId } from '#platform/id.ts'

const LETTERS = 6

/** Six letters and digits without look-alikes, to be read aloud: "k7m 3xq". */
export const newCode = (): string => newId().slice(0, LETTERS)

export const spaced = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`

/** A code as somebody typed it: with spaces, large letters, and signs that look like others. */
export const readCode = (typed: string): string =>
  typed
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replaceAll('o', '0')
    .replaceAll(/[il]/g, '1')
    .replaceAll('u', 'v')
