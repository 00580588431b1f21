/**
 * Words as the fonts can draw them. PDF/UA-1 allows no sign without a shape: a letter loses the mark
 * it has, and what is left without a shape, such as an emoji, is left out. A line end stays one.
 */
export function drawableBy(fonts: readonly Buffer[]): (words: string) => string {
  const all = fonts.map(drawn)
  const has = (code: number) => !isHidden(code) && all.some((draws) => draws(code))
  const plain = (sign: string) =>
    [...sign.normalize('NFKD')].filter((part) => has(part.codePointAt(0) ?? 0)).join('')
  return (words) =>
    [...words.replace(/[\t\r]+/g, ' ').normalize('NFC')]
      .map((sign) => (sign === '\n' || has(sign.codePointAt(0) ?? 0) ? sign : plain(sign)))
      .join('')
}

/** What a font may have a shape for, and PDF/UA-1 does not allow. */
const isHidden = (code: number) => code < 0x20 || code === 0xfeff

/** Which characters a font has: the segments of its `cmap` table, format 4 (OpenType 1.9). */
function drawn(font: Buffer): (code: number) => boolean {
  const at = subtable(font)
  const count = font.readUInt16BE(at + 6) / 2
  const column = (number: number, segment: number) => at + 14 + 2 * (count * number + segment)
  const ends = Array.from({ length: count }, (_, segment) => font.readUInt16BE(column(0, segment)))
  return (code) => {
    const segment = ends.findIndex((end) => end >= code)
    if (segment < 0 || code === 0xffff) return false
    // One word of padding stands after the ends.
    const start = font.readUInt16BE(column(1, segment) + 2)
    if (start > code) return false
    const delta = font.readUInt16BE(column(2, segment) + 2)
    const offsetAt = column(3, segment) + 2
    const offset = font.readUInt16BE(offsetAt)
    if (offset === 0) return (code + delta) % 0x10000 !== 0
    return font.readUInt16BE(offsetAt + offset + 2 * (code - start)) !== 0
  }
}

const FORMAT = 4

function subtable(font: Buffer): number {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, number) => 12 + 16 * number)
  const record = tables.find((table) => font.toString('latin1', table, table + 4) === 'cmap') ?? 0
  const cmap = font.readUInt32BE(record + 8)
  const found = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, number) =>
    font.readUInt32BE(cmap + 4 + 8 * number + 4),
  ).find((offset) => font.readUInt16BE(cmap + offset) === FORMAT)
  if (found === undefined) throw new Error('The font has no list of characters in format 4')
  return cmap + found
}
