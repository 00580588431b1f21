import { correctionOf } from './correcting.ts'
import { bytesIn, lengthBits, type Version, versions } from './versions.ts'

const BYTE_MODE = 0b0100
const FILL = [0xec, 0x11]

/** The most bytes that fit: size 10, the mode and the length taken off. */
export const MOST_BYTES = 213

/** The smallest code that has room for the bytes. */
export function versionFor(bytes: Uint8Array): Version {
  const fits = (version: Version) =>
    4 + lengthBits(version) + 8 * bytes.length <= 8 * bytesIn(version)
  const version = versions.find(fits)
  if (!version) throw new Error(`${bytes.length} bytes are more than a QR code of ours holds`)
  return version
}

/** Data and correction as they are written, a byte of each block in turn (ISO/IEC 18004, 7.6). */
export function codewordsOf(bytes: Uint8Array, version: Version): number[] {
  const data = dataOf(bytes, version)
  let from = 0
  const blocks = version.blocks.map((length) => {
    from += length
    return data.slice(from - length, from)
  })
  const corrections = blocks.map((block) => correctionOf(block, version.correction))
  return [...inTurn(blocks), ...inTurn(corrections)]
}

function dataOf(bytes: Uint8Array, version: Version): number[] {
  const room = bytesIn(version)
  const digits = (value: number, count: number) => value.toString(2).padStart(count, '0')
  const bits = [
    digits(BYTE_MODE, 4),
    digits(bytes.length, lengthBits(version)),
    ...Array.from(bytes, (byte) => digits(byte, 8)),
  ].join('')
  const ended = `${bits}${'0'.repeat(Math.min(4, 8 * room - bits.length))}`
  const written = (ended.match(/.{1,8}/g) ?? []).map((byte) =>
    Number.parseInt(byte.padEnd(8, '0'), 2),
  )
  const fill = Array.from({ length: room - written.length }, (_, place) => FILL[place % 2] ?? 0)
  return [...written, ...fill]
}

function inTurn(blocks: readonly number[][]): number[] {
  const longest = Math.max(...blocks.map((block) => block.length))
  return Array.from({ length: longest }, (_, place) =>
    blocks.flatMap((block) => block[place] ?? []),
  ).flat()
}
