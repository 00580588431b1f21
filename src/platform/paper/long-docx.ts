import type { LongPaper, LongSection, LongTable } from './long.ts'

type Docx = typeof import('docx')

const LANGUAGES = { da: 'da-DK', en: 'en-GB' } as Record<string, string>

/** The same paper to go on writing in, for the agenda: headings are headings, and a table says what its columns are. */
export async function longDocx(paper: LongPaper): Promise<Uint8Array<ArrayBuffer>> {
  // Loaded the first time somebody asks for it.
  const docx = await import('docx')
  const { Document, Packer, PageNumber, Footer, Paragraph, TextRun, HeadingLevel } = docx
  const [before = '', between = '', after = ''] = paper.pages.split(/#1|#2/)
  const number = new TextRun({
    children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after],
  })
  const document = new Document({
    title: paper.heading,
    creator: paper.from,
    styles: stylesIn(LANGUAGES[paper.language] ?? paper.language),
    sections: [
      {
        footers: { default: new Footer({ children: [new Paragraph({ children: [number] })] }) },
        children: [
          new Paragraph({
            heading: HeadingLevel.HEADING_1,
            children: linesOf(docx, paper.heading),
          }),
          ...paper.lead.map((words) => new Paragraph({ children: linesOf(docx, words) })),
          ...paper.sections.flatMap((section) => sectionOf(docx, section)),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

function sectionOf(docx: Docx, { heading, isApart, lead, table, items }: LongSection) {
  const { Paragraph, HeadingLevel } = docx
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      pageBreakBefore: isApart,
      children: linesOf(docx, heading),
    }),
    ...lead.map((words) => new Paragraph({ children: linesOf(docx, words) })),
    ...(table ? [tableOf(docx, table)] : []),
    ...items.flatMap(({ title, sign, parts }) => [
      new Paragraph({ heading: HeadingLevel.HEADING_3, children: linesOf(docx, title) }),
      ...(sign
        ? [new Paragraph({ children: linesOf(docx, sign.text, true), keepNext: true })]
        : []),
      ...parts.flatMap((part) => [
        ...(part.heading
          ? [new Paragraph({ children: linesOf(docx, part.heading, true), keepNext: true })]
          : []),
        new Paragraph({ children: linesOf(docx, part.words) }),
      ]),
    ]),
  ]
}

function tableOf(docx: Docx, { heads, rows }: LongTable) {
  const { Paragraph, Table, TableCell, TableRow, WidthType } = docx
  const cell = (words: string, bold: boolean) =>
    new TableCell({ children: [new Paragraph({ children: linesOf(docx, words, bold) })] })
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, children: heads.map((words) => cell(words, true)) }),
      ...rows.map((row) => new TableRow({ children: row.map((words) => cell(words, false)) })),
    ],
  })
}

/** Words line by line; what no XML can hold is left out. */
const linesOf = ({ TextRun }: Docx, words: string, bold = false) =>
  words
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .split('\n')
    .map(
      (line, place) =>
        new TextRun({ text: line, ...(bold && { bold }), ...(place > 0 && { break: 1 }) }),
    )

function stylesIn(value: string) {
  const heading = (points: number) => ({
    run: { size: points * 2, bold: true, color: '1F2A37' },
    paragraph: { spacing: { before: 280, after: 120 }, keepNext: true },
  })
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: 24, language: { value } },
        paragraph: { spacing: { after: 120 } },
      },
      heading1: heading(24),
      heading2: heading(17),
      heading3: heading(13),
    },
  }
}
