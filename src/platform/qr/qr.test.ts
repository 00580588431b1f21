import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codewordsOf, versionFor } from './codewords.ts'
import { correctionOf, times } from './correcting.ts'
import { fitsQr, qrRows, qrSvg } from './index.ts'
import { formatBits, versionBits } from './pattern.ts'

const hex = (words: string) => words.split(' ').map((byte) => Number.parseInt(byte, 16))
const bytesOf = (words: string) => new TextEncoder().encode(words)

test('the correction is that of the example in the standard', () => {
  const data = hex('10 20 0C 56 61 80 EC 11 EC 11 EC 11 EC 11 EC 11')
  expect(correctionOf(data, 10)).toEqual(hex('A5 24 D4 C1 ED 36 C7 87 2C 55'))
})

test('the mask and the size are told as the standard tells them', () => {
  expect(formatBits(0)).toBe(0b101010000010010)
  expect(formatBits(5)).toBe(0b100000011001110)
  expect(versionBits(7)).toBe(0b000111110010010100)
})

// Drawn by another program, and read by a third.
const known = `
#######...#...##..#######
#.....#.#.######..#.....#
#.###.#..####.##..#.###.#
#.###.#..#..#.#...#.###.#
#.###.#.#.#.#####.#.###.#
#.....#...##...##.#.....#
#######.#.#.#.#.#.#######
..........#####.#........
#.#.#.#...##.##.#...#..#.
..##.....#......###.....#
###...#.###..#..#####.###
..##...###.#.##.#...#..#.
##..#.#.#.....#####..#.##
.#.#...#.###....###..#..#
#..##.####...#...###..###
.#.....##.##...#.#..#..#.
#.#.#.#.#...#...######...
........#..###.##...##.##
#######..#.##.###.#.##.##
#.....#..#..###.#...##.#.
#.###.#.#.##..#.######.##
#.###.#..###..##...####..
#.###.#.##...#.#....#...#
#.....#..###...####.##.#.
#######.###.#..###.#...##
`

test('an address is drawn as others draw it', () => {
  const drawn = qrRows('https://medklang.dk/')
    .map((line) => line.map((dark) => (dark ? '#' : '.')).join(''))
    .join('\n')
  expect(drawn).toBe(known.trim())
})

test('what is written with its correction has every root that it should have', () => {
  const bytes = fc.uint8Array({ minLength: 1, maxLength: 100 })
  fc.assert(
    fc.property(bytes, fc.integer({ min: 1, max: 30 }), (data, count) => {
      const whole = [...data, ...correctionOf([...data], count)]
      let root = 1
      for (let number = 0; number < count; number++) {
        const at = root
        expect(whole.reduce((sum, value) => times(sum, at) ^ value, 0)).toBe(0)
        root = times(root, 2)
      }
    }),
  )
})

test('the smallest code that has room is taken, and too much is refused', () => {
  const versionOf = (length: number) => versionFor(new Uint8Array(length)).number
  expect([14, 15, 26, 27, 180, 181, 213].map(versionOf)).toEqual([1, 2, 2, 3, 9, 10, 10])
  expect(() => versionOf(214)).toThrow('more than a QR code')
  expect([fitsQr('o'.repeat(213)), fitsQr('ø'.repeat(107))]).toEqual([true, false])
  expect(codewordsOf(bytesOf('æ'), versionFor(bytesOf('æ')))).toHaveLength(26)
})

test('as a drawing it is one path on white, with a margin of four squares', () => {
  const svg = qrSvg('https://medklang.dk/')
  expect(svg).toMatch(/^<svg [^>]+viewBox="0 0 33 33"/)
  expect(svg).toContain('M4 4h7v1h-7z')
})
