import { compile } from './compiling.ts'
import type { PaperLanguage } from './index.ts'

/** Paper to hang up or take home, or a column of a newspaper. */
export type PaperFormat = 'a3' | 'a4' | 'a5' | 'column'

/** A sheet for everybody. All of it is words: nothing in it is markup. */
export interface PaperSheet {
  language: PaperLanguage
  /** From where it is laid out; the words of a language stand as they do in it. */
  direction: 'ltr' | 'rtl'
  /** A list is read; a notice is seen from across a room and stays on one page where it can. */
  look: 'list' | 'easy' | 'notice'
  /** Who it is from. */
  from: string
  heading: string
  lead: readonly string[]
  sections: readonly { heading: string; items: readonly SheetItem[] }[]
  /** Where one calls. */
  closing: readonly string[]
  /** A QR code as an SVG, and what one may do instead of scanning it. */
  code: { svg: string; says: string } | null
  /** "Side #1 af #2" */
  pages: string
  /** Stands over a notice where there is room for it. */
  picture?: SheetPicture
}

export interface SheetPicture {
  /** An SVG or a WebP. */
  bytes: Uint8Array
  /** Empty for what is only decoration. */
  alt: string
}

export interface SheetItem {
  title: string
  lines: readonly SheetLine[]
  /** An SVG 320 points wide, and the same in words below it. */
  drawing?: { svg: string; says: string }
}

/** One line, with a pictogram that says nothing the words do not. */
export interface SheetLine {
  words: string
  svg?: string
}

/** A sheet as PDF/UA-1. No letter on it is smaller than 14 points. */
export async function sheetPdf(
  { picture, ...sheet }: PaperSheet,
  format: PaperFormat,
): Promise<Uint8Array<ArrayBuffer>> {
  const drawn = picture && { alt: picture.alt, format: isSvg(picture) ? 'svg' : 'webp' }
  const pdf = await compile('sheet', { ...sheet, format, picture: drawn ?? null }, picture?.bytes)
  if (sheet.direction === 'rtl') readFromRight(pdf)
  return pdf
}

const isSvg = ({ bytes }: SheetPicture) => bytes[0] === '<'.charCodeAt(0)

/** What a reader turns its pages by follows the language alone: it is said here, in as many bytes. */
function readFromRight(pdf: Uint8Array<ArrayBuffer>): void {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  const at = bytes.indexOf('/Direction /L2R')
  if (at >= 0) bytes.write('/Direction /R2L', at, 'latin1')
}
