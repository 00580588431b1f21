import {
  type PaperFormat,
  type PaperLanguage,
  type PaperSheet,
  type SheetPicture,
  sheetPdf,
} from '#platform/paper/index.ts'
import { qrSvg } from '#platform/qr/index.ts'
import { languageNow } from '#platform/text/index.ts'
import { iconSvg } from '#ui/icons.ts'
import type { Sheet } from './sheet.ts'
import { text } from './text/index.ts'

/** The sheet as a PDF, in the language of now. */
export const pdfOf = (
  sheet: Sheet,
  format: PaperFormat,
  picture?: SheetPicture,
): Promise<Uint8Array<ArrayBuffer>> =>
  sheetPdf({ ...paperOf(sheet, languageNow()), ...(picture && { picture }) }, format)

function paperOf({ code, sections, ...words }: Sheet, language: PaperLanguage): PaperSheet {
  return {
    ...words,
    language,
    sections: sections.map(({ heading, items }) => ({
      heading,
      items: items.map(({ title, lines }) => ({
        title,
        lines: lines.map(({ words: line, icon }) => ({
          words: line,
          ...(icon && { svg: iconSvg(icon) }),
        })),
      })),
    })),
    code: code && { svg: qrSvg(code.address), says: code.says },
    pages: text('pages'),
  }
}
