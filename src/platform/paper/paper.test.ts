import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyCharacter } from '#test/support/any-character.ts'
import { drawableBy } from './drawable.ts'
import { letterPdf, type PaperLetter } from './index.ts'

const inger: PaperLetter = {
  language: 'da',
  sender: ['Skanderborg Kommune', 'Medklang', 'Ring på 12 34 56 78'],
  to: ['Inger Sørensen', 'Kirkegade 100, 2. th.', '8680 Ry'],
  heading: 'Det sker i Ry',
  opening: ['Hej Inger'],
  sections: [{ heading: 'Her er plads til dig', items: [] }],
  closing: ['Venlig hilsen\nMedklang'],
  pages: 'Side #1 af #2',
}
const items = (count: number) =>
  Array.from({ length: count }, (_, number) => ({
    title: `Kaffe *nummer* #${number}`,
    lines: ['Mandag 23. november kl. 14.00', '#panic("markup")', 'Karen møder dig'],
  }))
const withItems = (count: number): PaperLetter => ({
  ...inger,
  sections: [{ heading: 'Her er plads til dig', items: items(count) }],
})

const source = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1')
const pagesIn = (pdf: Uint8Array) => source(pdf).match(/\/Type \/Page\b/g)?.length

test('a letter says that it is PDF/UA, tagged, in Danish and on A4', async () => {
  const pdf = source(await letterPdf([withItems(3)]))
  expect(pdf).toMatch(/pdfuaid:part[>="]+1/)
  expect(pdf).toMatch(/\/Marked true/)
  expect(pdf).toMatch(/\/Lang \(da/)
  expect(pdf).toMatch(/\/MediaBox \[0 0 595\.\d+ 841\.\d+\]/)
})

test('each letter begins on a sheet of its own, also when both sides are printed', async () => {
  expect(pagesIn(await letterPdf([withItems(1)]))).toBe(1)
  expect(pagesIn(await letterPdf([withItems(1), withItems(1), withItems(1)]))).toBe(5)
})

test('signs that our letters have no shape for are left out, whatever somebody wrote', async () => {
  const odd = { ...inger, heading: 'Kaffe 🎉 på\u0007 Łódź', opening: ['Приві́т', 'ế\n\nṩ ﷺ'] }
  expect(pagesIn(await letterPdf([odd]))).toBe(1)
})

test('what can be drawn stays as it is, and doing it twice is doing it once', () => {
  const drawable = drawableBy([
    readFileSync(new URL('fonts/atkinson-regular.ttf', import.meta.url)),
  ])
  expect(drawable('Blåbærgrød & øl – ”ÆØÅ” é ü ł #1\u00a050 %')).toBe(
    'Blåbærgrød & øl – ”ÆØÅ” é ü ł #1\u00a050 %',
  )
  expect(drawable('Kaffe 🎉\nж Ⅻ\u0007')).toBe('Kaffe \n XII')
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter }), (words) => {
      expect(drawable(drawable(words))).toBe(drawable(words))
    }),
  )
})

const read = promisify(execFile)
/** Where a word stands, in millimetres, where this machine can read a PDF. */
async function placeOf(word: string, pdf: Uint8Array) {
  const asked = read('pdftotext', ['-bbox', '-f', '1', '-l', '1', '-', '-'], { encoding: 'utf8' })
  asked.child.stdin?.end(pdf)
  const { stdout } = await asked
  const found = new RegExp(`xMin="(\\S+)" yMin="(\\S+)" xMax="(\\S+)" yMax="(\\S+)">${word}<`)
  const [left = 0, top = 0, right = 0, bottom = 0] =
    found
      .exec(stdout)
      ?.slice(1)
      .map((points) => (Number(points) / 72) * 25.4) ?? []
  return { left, top, right, bottom }
}

const canRead = await read('pdftotext', ['-v']).then(
  () => true,
  () => false,
)

test.runIf(canRead)('the address and nothing else shows in the window', async () => {
  const pdf = await letterPdf([withItems(12)])
  const [name, town, phone, heading] = await Promise.all(
    ['Inger', 'Ry', '12', 'Det'].map((word) => placeOf(word, pdf)),
  )
  expect(name?.top).toBeGreaterThan(44)
  expect(name?.left).toBeGreaterThan(15)
  expect(town?.bottom).toBeLessThan(70)
  expect(phone?.bottom).toBeLessThan(39)
  expect(heading?.top).toBeGreaterThan(75)
})

test.runIf(canRead)(
  'a letter in Arabic is laid out from the right, and its window is not',
  async () => {
    const words = { heading: 'مرحبا', opening: ['Velkommen'], closing: [] }
    const pdf = await letterPdf([{ ...inger, ...words, language: 'ar' }])
    const [name, welcome] = await Promise.all(
      ['Inger', 'Velkommen'].map((word) => placeOf(word, pdf)),
    )
    expect(name?.left).toBeLessThan(30)
    expect(welcome?.right).toBeGreaterThan(180)
  },
)
