import type { Sketch } from '#features/sketches/index.ts'
import type { IconName } from '#ui/icon.tsx'

/** The words of something printed, as the paper and the page beside it have them: in one order. */
export interface Sheet {
  look: 'list' | 'easy' | 'notice'
  /** Laid out from the right, for who reads so; from the left where nothing is said. */
  fromRight?: boolean
  heading: string
  lead: string[]
  sections: SheetSection[]
  /** Where one calls. */
  closing: string[]
  /** An address to scan, and what one may do instead. */
  code: { address: string; says: string } | null
  /** Who it is from. */
  from: string
}

export interface SheetSection {
  heading: string
  items: SheetItem[]
}

export interface SheetItem {
  title: string
  /** Where the page leads on to; paper has no links. */
  href?: string
  lines: { words: string; icon?: IconName }[]
  /** Where it is, drawn. */
  sketch?: Sketch | null
}
