import { sketchSvg } from '#features/sketches/index.ts'
import {
  type PaperFormat,
  type PaperSheet,
  type SheetPicture,
  sheetPdf,
} from '#platform/paper/index.ts'
import { qrSvg } from '#platform/qr/index.ts'
import { directionOf, type Language, languageNow } from '#platform/text/index.ts'
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

function paperOf(sheet: Sheet, language: Language): PaperSheet {
  const { code, sections, fromRight, ...words } = sheet
  return {
    ...words,
    language,
    direction: fromRight ? 'rtl' : directionOf(language),
    sections: sections.map(({ heading, items }) => ({
      heading,
      items: items.map(({ title, lines, sketch }) => ({
        title,
        ...(sketch && { drawing: { svg: sketchSvg(sketch), says: sketch.says } }),
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
