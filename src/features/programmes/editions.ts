import type { PaperFormat } from '#platform/paper/index.ts'

/** What is made for each area every week: two sizes of the whole, an easy one, and an advert. */
export const editions = ['a4', 'a3', 'let', 'annonce'] as const

export type Edition = (typeof editions)[number]

export const formatOf: Record<Edition, PaperFormat> = {
  a4: 'a4',
  a3: 'a3',
  let: 'a4',
  annonce: 'column',
}
