import type { Language } from '../text/index.ts'
import { compileApart } from './apart.ts'
import { compile } from './compiling.ts'

export {
  type LongItem,
  type LongPaper,
  type LongPart,
  type LongSection,
  type LongTable,
  longPdf,
  type PaperLook,
} from './long.ts'
export { longDocx } from './long-docx.ts'
export {
  type PaperFormat,
  type PaperSheet,
  type SheetItem,
  type SheetLine,
  type SheetPicture,
  sheetPdf,
} from './sheet.ts'
export { type Slide, type SlideFormat, slidePng } from './slide.ts'

/** What is read on paper may be a language that the pages do not speak yet. */
export type PaperLanguage = Language | 'ar'

/** A letter to be printed, folded and posted. All of it is words: nothing in it is markup. */
export interface PaperLetter {
  language: Language
  /** Who it is from, and where one calls. The first line is set in bold. */
  sender: readonly string[]
  /** Name, street, postcode and town, as they show in the window of an envelope. */
  to: readonly string[]
  heading: string
  opening: readonly string[]
  sections: readonly PaperSection[]
  closing: readonly string[]
  /** "Side #1 af #2" */
  pages: string
}

export interface PaperSection {
  heading: string
  items: readonly { title: string; lines: readonly string[] }[]
}

/** So many letters go in one document; they take some two seconds. */
export const MOST_IN_ONE_FILE = 200

/** Laying out takes the whole process; so many take less than half a second. */
const MOST_AT_ONCE = 40

/** What lies on top of the letters for whoever packs them: it is not posted. */
export interface PaperCover {
  language: Language
  heading: string
  lead: readonly string[]
  /** One line for each letter, in their order. */
  items: readonly string[]
}

export type LetterInAny = Omit<PaperLetter, 'language'> & { language: PaperLanguage }

/** Letters as one PDF/UA-1 on A4 in large type, each beginning on a sheet of its own. */
export const letterPdf = (
  letters: readonly LetterInAny[],
  cover: PaperCover | null = null,
): Promise<Uint8Array<ArrayBuffer>> =>
  (letters.length > MOST_AT_ONCE ? compileApart : compile)('letter', { letters, cover })
