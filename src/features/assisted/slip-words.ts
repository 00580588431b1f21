import type { Sheet } from '#features/sheets/index.ts'
import { inLanguage, type Language } from '#platform/text/index.ts'
import { day, dayAndTime, midSentence } from '#platform/time/words.ts'
import type { Entry } from './queries.ts'
import { text } from './text/index.ts'
import { agreedWords } from './words.ts'

/** How somebody reads: in which language, and from where a page begins. */
export interface Reads {
  language: Language
  fromRight: boolean
}

interface About {
  code: string
  /** The page where the code is written. */
  site: string
  phone: string
  municipality: string
  now: Temporal.Instant
}

export interface Slip extends Sheet {
  language: Language
  name: string
  code: null
  /** It ends with the code of the agreement. */
  ends: string
}

/** The slip: what was agreed, what they come to, how to end it; in their language. */
export const slipWords = (entry: Entry, { language, fromRight }: Reads, about: About): Slip =>
  inLanguage(language, () => {
    const { code, site, phone, municipality, now } = about
    const { first_name: name, agreed, helper, joined, until } = entry
    const items = joined.map(({ title, next }) => ({
      title,
      lines: next ? [{ words: dayAndTime(next, now), icon: 'cal' as const }] : [],
    }))
    return {
      ...{ name, language, fromRight, look: 'easy' as const, code: null, ends: code },
      heading: text('slipHeading', { name }),
      lead: [text('slipAgreed', { agreed: agreedWords(agreed), helper: helper ?? '' })],
      sections: items.length > 0 ? [{ heading: '', items }] : [],
      closing: [
        text('slipUntil', { date: midSentence(day(until, now)) }),
        text('slipStop', { phone: phone.replaceAll(' ', '\u00a0') }),
        text('slipCode', { site }),
      ],
      from: municipality,
    }
  })
