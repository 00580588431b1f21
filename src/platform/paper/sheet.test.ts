import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { inflateSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyCharacter } from '#test/support/any-character.ts'
import { type PaperFormat, type PaperSheet, sheetPdf } from './index.ts'

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="9" height="9"><path d="M0 0h9v9z"/></svg>'
const programme: PaperSheet = {
  language: 'da',
  direction: 'ltr',
  look: 'list',
  from: 'Skanderborg Kommune, Medklang',
  heading: 'Det sker i Ry',
  lead: ['Fra torsdag til onsdag.'],
  sections: ['Torsdag', 'Fredag'].map((heading) => ({
    heading,
    items: [
      { title: 'Kaffe *og* kort', lines: [{ words: 'Kl. 14.00', svg }, { words: '#panic("x")' }] },
    ],
  })),
  closing: ['Ring på 12 34 56 78.'],
  code: { svg, says: 'Scan koden, eller gå til medklang.dk' },
  pages: 'Side #1 af #2',
}
const notice: PaperSheet = { ...programme, look: 'notice' }
const formats: PaperFormat[] = ['a3', 'a4', 'a5', 'column']

const source = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1')
const pagesIn = (pdf: Uint8Array) => source(pdf).match(/\/Type \/Page\b/g)?.length

/** The sizes that letters are set in, out of the drawing itself. */
function sizesIn(pdf: Uint8Array): number[] {
  const streams = [
    ...source(pdf).matchAll(/\/FlateDecode\n?>?>?[\s\S]*?stream\r?\n([\s\S]*?)endstream/g),
  ]
  const drawn = streams.map(([, bytes = '']) => {
    try {
      return inflateSync(Buffer.from(bytes, 'latin1')).toString('latin1')
    } catch {
      return ''
    }
  })
  return [...drawn.join('\n').matchAll(/\/f\d+ ([\d.]+) Tf/g)].map(([, size]) => Number(size))
}

test('a sheet is PDF/UA, tagged, in its language, with headings in order and words for the code', async () => {
  const pdf = source(await sheetPdf(programme, 'a4'))
  expect(pdf).toMatch(/pdfuaid:part[>="]+1/)
  expect(pdf).toMatch(/\/Marked true/)
  expect(pdf).toMatch(/\/Lang \(da/)
  const tags = [...pdf.matchAll(/\/S \/(H\d|Figure)\b/g)].map(([, tag]) => tag)
  expect(tags.filter((tag) => tag === 'Figure')).toHaveLength(1)
  expect(new Set(tags)).toEqual(new Set(['H1', 'H2', 'H3', 'Figure']))
  const [, alt = ''] = /\/Alt <FEFF([0-9A-F]+)>/.exec(pdf) ?? []
  expect(Buffer.from(alt, 'hex').swap16().toString('utf16le')).toBe(programme.code?.says)
})

test.each(formats)('on %s no letter is smaller than 14 points', async (format) => {
  for (const sheet of [programme, notice, { ...programme, look: 'easy' as const }]) {
    const sizes = sizesIn(await sheetPdf(sheet, format))
    expect(sizes.length).toBeGreaterThan(5)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(14)
  }
})

test('each format has its paper', async () => {
  const boxes = await Promise.all(
    formats.map(async (format) => {
      const [, wide, high] =
        /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(source(await sheetPdf(programme, format))) ?? []
      return [Number(wide), Number(high)].map((points) => Math.round((points / 72) * 25.4))
    }),
  )
  expect(boxes.slice(0, 3)).toEqual([
    [297, 420],
    [210, 297],
    [148, 210],
  ])
  expect(boxes[3]?.[0]).toBe(87)
})

test('a notice with much to say gets smaller words and stays on one page', async () => {
  const lines = [
    'Torsdag 26. november kl. 14.00',
    'Medborgerhuset, Kirkegade 100, Ry',
    'Gratis',
  ].map((words) => ({ words, svg }))
  const long: PaperSheet = {
    ...notice,
    heading: 'Kor uden noder '.repeat(5),
    lead: ['Vi synger sammen. '.repeat(14)],
    sections: [{ heading: '', items: [{ title: '', lines }] }],
  }
  for (const format of ['a3', 'a4', 'a5'] as const)
    expect(pagesIn(await sheetPdf(long, format)), format).toBe(1)
})

test('a heading of signs that cannot be drawn is left out, and who sends it stands above all', async () => {
  const item = { title: '🎉', lines: [{ words: 'Kom med' }] }
  const sheet = { ...programme, heading: '🎉', sections: [{ heading: '🎈\n', items: [item] }] }
  expect(pagesIn(await sheetPdf(sheet, 'a4'))).toBe(1)
})

test('whatever somebody wrote can be printed', async () => {
  const words = fc.string({ unit: anyCharacter, maxLength: 40 })
  await fc.assert(
    fc.asyncProperty(words, async (odd) => {
      const item = { title: `<svg ${odd}`, lines: [{ words: odd }] }
      const sheet = { ...programme, lead: [odd], sections: [{ heading: odd, items: [item] }] }
      expect(pagesIn(await sheetPdf(sheet, 'a4'))).toBeGreaterThan(0)
    }),
    { numRuns: 20 },
  )
})

const read = promisify(execFile)
async function wordsOf(pdf: Uint8Array, ...options: string[]) {
  const asked = read('pdftotext', [...options, '-', '-'], { encoding: 'utf8' })
  asked.child.stdin?.end(pdf)
  return (await asked).stdout
}
const canRead = await read('pdftotext', ['-v']).then(
  () => true,
  () => false,
)

test.runIf(canRead)('the words stand in the order they are read', async () => {
  const words = (await wordsOf(await sheetPdf(programme, 'a4'), '-raw')).replaceAll(/\s+/g, ' ')
  expect(words.trim()).toBe(
    'Det sker i Ry Fra torsdag til onsdag. Torsdag Kaffe *og* kort Kl. 14.00 #panic("x") ' +
      'Fredag Kaffe *og* kort Kl. 14.00 #panic("x") ' +
      'Ring på 12 34 56 78. Scan koden, eller gå til medklang.dk Skanderborg Kommune, Medklang',
  )
})

test('a sheet says which language it is in and from where it is read', async () => {
  const said = async (sheet: Partial<PaperSheet>) => {
    const pdf = source(await sheetPdf({ ...programme, ...sheet }, 'a4'))
    return [/\/Lang \((\w+)\)/.exec(pdf)?.[1], /\/Direction \/(\w+)/.exec(pdf)?.[1]]
  }
  expect(await said({})).toEqual(['da', 'L2R'])
  expect(await said({ language: 'en', direction: 'rtl' })).toEqual(['en', 'R2L'])
  expect(await said({ language: 'ar', direction: 'rtl' })).toEqual(['ar', 'R2L'])
})

test.runIf(canRead)(
  'English on a sheet from the right stands to the right, and ends as it should',
  async () => {
    const lead = ['Come along.']
    const placed = await wordsOf(
      await sheetPdf({ ...programme, language: 'en', direction: 'rtl', lead }, 'a4'),
      '-bbox',
    )
    const at = (word: string) =>
      new RegExp(`xMin="([\\d.]+)" yMin="[\\d.]+" xMax="([\\d.]+)"[^>]*>${word}<`)
        .exec(placed)
        ?.slice(1)
        .map(Number) ?? []
    const [come = 0] = at('Come')
    const [along = 0, end = 0] = at('along\\.')
    expect(come).toBeLessThan(along)
    expect(end).toBeGreaterThan(500)
  },
)

test.runIf(canRead)('Arabic is laid out from the right, with shapes of its own', async () => {
  const arabic: PaperSheet = {
    ...notice,
    language: 'ar',
    direction: 'rtl',
    heading: 'مرحبا',
    lead: ['Kaffe'],
  }
  const placed = await wordsOf(await sheetPdf(arabic, 'a4'), '-bbox')
  const [, left] = /xMin="([\d.]+)"[^>]*>Kaffe</.exec(placed) ?? []
  expect(Number(left)).toBeGreaterThan(300)
  expect(placed).toMatch(/\p{Script=Arabic}/u)
})
