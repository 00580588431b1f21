import type { IconName } from '../icons.ts'

/** Every sentence of the page's frame, in the reader's language. */
export interface ShellWords {
  skip: string
  menu: string
  municipality: string
  view: string
  viewHeading: string
  normalText: string
  largeText: string
  largestText: string
  dark: string
  light: string
  readAloud: string
  languages: string
  languageHeading: string
}

export interface MenuItem {
  href: string
  icon: IconName
  /** Short enough for the bottom bar of a phone. */
  label: string
  /** The same in full, where there is room. */
  full?: string | undefined
}

export interface Language {
  code: string
  name: string
  dir?: 'ltr' | 'rtl' | undefined
}

export interface FooterColumn {
  heading: string
  /** The number to ring, shown as the largest thing in the footer. */
  phone?: { href: string; text: string } | undefined
  lines?: string[] | undefined
  links?: { href: string; text: string }[] | undefined
}
