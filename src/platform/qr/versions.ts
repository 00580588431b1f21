/** A size of QR code at level M, which bears that a seventh of it cannot be read. */
export interface Version {
  number: number
  /** Squares on each side. */
  size: number
  /** How many bytes of data each block has. */
  blocks: readonly number[]
  /** How many bytes of correction each block has. */
  correction: number
  /** Where the small squares that help to align stand, on both axes. */
  alignment: readonly number[]
}

const each = (count: number, bytes: number) => Array.from({ length: count }, () => bytes)

/** ISO/IEC 18004, tables 9 and E.1. */
const known: [correction: number, blocks: number[], alignment: number[]][] = [
  [10, [16], []],
  [16, [28], [6, 18]],
  [26, [44], [6, 22]],
  [18, each(2, 32), [6, 26]],
  [24, each(2, 43), [6, 30]],
  [16, each(4, 27), [6, 34]],
  [18, each(4, 31), [6, 22, 38]],
  [22, [...each(2, 38), ...each(2, 39)], [6, 24, 42]],
  [22, [...each(3, 36), ...each(2, 37)], [6, 26, 46]],
  [26, [...each(4, 43), 44], [6, 28, 50]],
]

export const versions: readonly Version[] = known.map(([correction, blocks, alignment], place) => ({
  number: place + 1,
  size: 21 + 4 * place,
  blocks,
  correction,
  alignment,
}))

export const bytesIn = ({ blocks }: Version): number => blocks.reduce((sum, one) => sum + one, 0)

/** The length is written with one byte in small codes and with two from version 10. */
export const lengthBits = ({ number }: Version): number => (number < 10 ? 8 : 16)
