import type { Language } from '../text/index.ts'
import { compileApart } from './apart.ts'

/** Where something stands, as a colour beside its words. */
export type PaperLook = 'done' | 'running' | 'waiting' | 'stopped' | 'declined'

/** A paper of many pages for a meeting. All of it is words: nothing in it is markup. */
export interface LongPaper {
  language: Language
  /** Who it is from. */
  from: string
  heading: string
  lead: readonly string[]
  sections: readonly LongSection[]
  /** "Side #1 af #2" */
  pages: string
}

export interface LongSection {
  heading: string
  /** It begins on a page of its own. */
  isApart: boolean
  lead: readonly string[]
  table: LongTable | null
  items: readonly LongItem[]
}

/** Its first column says what each row is about. */
export interface LongTable {
  caption: string
  heads: readonly string[]
  rows: readonly (readonly string[])[]
  /** The rows as lengths beside each other: only a picture of what they say. */
  bar: readonly { look: PaperLook; count: number }[]
}

export interface LongItem {
  title: string
  /** The page of ours about it, for those who read it here. */
  href?: string
  /** Where it stands. */
  sign: { look: PaperLook; text: string } | null
  parts: readonly LongPart[]
}

/** Words under a heading of their own, or under none. */
export interface LongPart {
  heading: string | null
  words: string
}

/** The paper as PDF/UA-1 on A4. */
export const longPdf = (paper: LongPaper): Promise<Uint8Array<ArrayBuffer>> =>
  compileApart('long', paper)
