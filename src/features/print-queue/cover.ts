import type { PaperCover } from '#platform/paper/index.ts'
import { languageNow } from '#platform/text/index.ts'
import { nameOf } from './pages/letter.ts'
import type { Stored } from './queries.ts'
import { text } from './text/index.ts'

/** What lies on top of many letters: how many there are, and whom by first name, in their order. */
export const coverOf = (letters: readonly Pick<Stored, 'recipient'>[]): PaperCover => ({
  language: languageNow(),
  heading: text('coverTitle', { count: letters.length }),
  lead: [text('coverLead')],
  items: letters.map(({ recipient }) => nameOf(recipient).split(' ')[0] ?? ''),
})
