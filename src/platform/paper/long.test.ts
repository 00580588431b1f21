import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { type LongPaper, longDocx, longPdf } from './index.ts'

const paper: LongPaper = {
  language: 'da',
  from: 'Skanderborg Kommune',
  heading: 'Status for halvåret',
  lead: ['Til Byrådet'],
  sections: [
    {
      ...{ heading: 'Overblik', isApart: false, lead: ['To anbefalinger.'], items: [] },
      table: {
        ...{ caption: 'Overblik', heads: ['Hvor langt?', 'Antal'] },
        rows: [
          ['I gang', '1'],
          ['Mangler', '1'],
        ],
        bar: [
          { look: 'running', count: 1 },
          { look: 'stopped', count: 1 },
        ],
      },
    },
    {
      ...{ heading: 'Alle', isApart: true, lead: [], table: null },
      items: [
        {
          ...{ title: 'Mød *hinanden*', sign: { look: 'running', text: 'I gang' } },
          parts: [{ heading: 'Hvorfor?', words: 'Vi holdt møde.\n#panic("x")' }],
        },
      ],
    },
  ],
  pages: 'Side #1 af #2',
}

const read = promisify(execFile)
const canRead = await read('pdftotext', ['-v']).then(
  () => true,
  () => false,
)

test.runIf(canRead)('the PDF says it in the order it is read', async () => {
  const asked = read('pdftotext', ['-raw', '-', '-'], { encoding: 'utf8' })
  asked.child.stdin?.end(await longPdf(paper))
  expect((await asked).stdout.replaceAll(/\s+/g, ' ').trim()).toBe(
    'Status for halvåret Til Byrådet Overblik To anbefalinger. Hvor langt? Antal I gang 1 ' +
      'Mangler 1 Skanderborg Kommune Side 1 af 2 Alle Mød *hinanden* I gang Hvorfor? ' +
      'Vi holdt møde. #panic("x") Skanderborg Kommune Side 2 af 2',
  )
})

test('signs that cannot be drawn or written are left out of both', async () => {
  const odd = '🎉\u0007'
  const all = {
    ...{ ...paper, heading: odd, lead: [odd] },
    sections: paper.sections.map((section) => ({
      ...{ ...section, heading: odd },
      items: section.items.map((item) => ({ ...item, title: odd, parts: [] })),
    })),
  }
  expect(Buffer.from(await longPdf(all)).toString('latin1')).toMatch(/pdfuaid:part[>="]+1/)
  const words = strFromU8(unzipSync(await longDocx(all))['word/document.xml'] ?? new Uint8Array())
  expect(words).toContain('🎉')
  expect(words).not.toContain('\u0007')
})
