import type { PaperWords } from '#platform/mail/index.ts'
import { day, midSentence } from '#platform/time/words.ts'
import { endsAt } from './ending.ts'
import { letterHtml } from './letter-html.tsx'
import type { WeeklyLetterRow } from './tables.ts'
import { text } from './text/index.ts'
import type { LetterWords } from './words.ts'

interface About {
  letter: WeeklyLetterRow
  words: LetterWords
  baseUrl: string
  /** Where somebody answers who knows the way. */
  phone: string
  now: Temporal.Instant
}

interface Links {
  own: string
  stop: string
}

/** The letter as an e-mail, as plain text and as HTML. */
export async function emailLetter(about: About & { links: Links }) {
  const { words, baseUrl, phone, links } = about
  const isQuiet = words.sections.length === 0
  const closing = isQuiet ? [] : [text('howByEmail', { phone })]
  const opening = isQuiet ? text('quiet') : words.lead
  const list = words.sections.map(({ heading, items }) => {
    const lines = items.map(({ title, when, lines, href }) =>
      [title, when, ...lines, baseUrl + href].join('\n'),
    )
    return [heading, ...lines].join('\n\n')
  })
  const body = [
    text('hello'),
    opening,
    ...list,
    ...closing,
    text('ownLink', { own: links.own }),
    text('stopLink', { stop: links.stop }),
    text('regards'),
  ].join('\n\n')
  return {
    subject: words.heading,
    body,
    html: await letterHtml({ words, opening, closing, links, baseUrl }),
    stop: links.stop,
  }
}

/** The letter as it is printed: nobody can press a link, so it says where to call. */
export function paperLetter({ letter, words, now, ...about }: About) {
  // On paper a number must not be parted by the end of a line.
  const phone = about.phone.replaceAll(' ', '\u00a0')
  const first = letter.name?.split(' ')[0] ?? ''
  const until = midSentence(day(endsAt(letter.renewed_at), now))
  const isQuiet = words.sections.length === 0
  const opening = [text('helloName', { name: first }), isQuiet ? text('quietByPost') : words.lead]
  const closing = [
    ...(isQuiet ? [] : [text('howByPost', { phone })]),
    text('untilByPost', { until, phone }),
    text('regards'),
  ]
  const sections = words.sections.map(({ heading, items }) => ({
    heading,
    items: items.map(({ title, when, lines }) => ({ title, lines: [when, ...lines] })),
  }))
  const list = sections.map(({ heading, items }) =>
    [heading, ...items.map(({ title, lines }) => [title, ...lines].join('\n'))].join('\n\n'),
  )
  const paper: PaperWords = { language: letter.language, opening, sections, closing }
  return { subject: words.heading, body: [...opening, ...list, ...closing].join('\n\n'), paper }
}
