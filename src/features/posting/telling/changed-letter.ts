import { type Mattering, matteringOf } from '#features/invitations/index.ts'
import { greeterWords } from '#features/joining/index.ts'
import { text } from '../text/index.ts'
import { dateWords } from '../when/words.ts'
import type { DateNews } from './date-news.ts'
import { dateSentences } from './date-sentences.ts'
import type { Difference } from './differences.ts'
import type { JoinedDate, Joiner, Told } from './to-tell.ts'
import { whenNews, whenWords } from './when-news.ts'

interface LetterAbout {
  told: Told
  joiner: Joiner
  only: JoinedDate | null
  was: Mattering | null
  dates: readonly DateNews[]
  found: readonly Difference[]
  /** All there is to say is that the one date is off. */
  isOff: boolean
  link: string
  now: Temporal.Instant
}

/** One letter with all that is new to one person. */
export function changedLetter(letter: LetterAbout) {
  const { told, joiner, was, dates, found, isOff, link, now } = letter
  const sentences = was ? found.map((one) => sentence(one, was, letter)) : []
  const news = [...dateSentences(dates, now), ...sentences].join('\n\n')
  const about = { name: joiner.first_name, title: told.invitation.title, news, link }
  const brief = text('changedBrief', { ...about, news: news.replace(/\s+/g, ' ') })
  return {
    brief,
    subject: text(isOff ? 'dateOffLetterSubject' : 'changedLetterSubject', about),
    body: text(isOff ? 'dateOffLetterBody' : 'changedLetterBody', about),
  }
}

function sentence(one: Difference, was: Mattering, { told, only, now }: LetterAbout): string {
  const { invitation, place } = told
  const is = matteringOf(invitation)
  const sentences: Record<Difference, () => string> = {
    title: () => text('newsTitle', { now: is.title, before: was.title }),
    when: () =>
      only
        ? text('newsDateGone', { before: dateWords(only, now), now: whenWords(is, now) })
        : whenNews(was, is, now),
    where: () => text('newsWhere', { now: place }),
    price: () => text('newsPrice', { kroner: is.priceKroner }),
    welcome: () =>
      text('newsWelcome', {
        greeter: greeterWords(invitation.welcome.greeter),
        meeting: invitation.welcome.meeting,
      }),
  }
  return sentences[one]()
}
