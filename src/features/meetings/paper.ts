import { ending, type Sheet } from '#features/sheets/index.ts'
import type { Config } from '#platform/config/index.ts'
import { day } from '#platform/time/words.ts'
import type { FoundMeeting } from './finding.ts'
import { answersWords, hoursWords, timeWords, whereWords } from './pages/words.ts'
import { standingOf } from './standing.ts'
import { text } from './text/index.ts'
import { meetingUrl } from './urls.ts'
import type { Said } from './voices.ts'

interface About {
  now: Temporal.Instant
  today: Temporal.PlainDate
  said: Said[]
  config: Pick<Config, 'baseUrl' | 'helpPhone' | 'municipality'>
}

type Items = Sheet['sections'][number]['items']

/** A meeting on paper: the notice before it, what came of it afterwards. */
export function paperOf(meeting: FoundMeeting, about: About): Sheet {
  const { id, title, lead, state } = meeting
  const isClosed = state === 'closed'
  return {
    look: isClosed ? 'list' : 'notice',
    heading: title,
    lead: lead ? [lead] : [],
    sections: isClosed ? afterwards(meeting, about) : before(meeting, about),
    ...ending(about.config, meetingUrl(id)),
  }
}

const plain = (words: string) => ({ title: '', lines: [{ words }] })

const section = (heading: string, items: Items) => (items.length > 0 ? [{ heading, items }] : [])

function before(meeting: FoundMeeting, { now }: About): Sheet['sections'] {
  const lines = [
    { words: `${day(meeting.starts_at, now)}. ${hoursWords(meeting)}`, icon: 'cal' as const },
    { words: whereWords(meeting), icon: 'pin' as const },
    { words: text('justCome'), icon: 'door' as const },
  ]
  return [
    { heading: '', items: [{ title: '', lines }] },
    ...section(
      text('asksHeading'),
      meeting.questions.map((one) => plain(one.text)),
    ),
  ]
}

function afterwards(meeting: FoundMeeting, { now, today, said }: About): Sheet['sections'] {
  const promises = meeting.promises.map((one) => ({
    title: one.words,
    lines: [
      text(`standing-${standingOf(one, today)}`),
      one.said,
      `${answersWords(one)} ${timeWords(one, standingOf(one, today))}`,
    ].flatMap((words) => (words ? { words } : [])),
  }))
  const themes = meeting.themes.map(({ words, voices }) =>
    plain(`${words} ${text('voices', { count: voices })}`),
  )
  const voices = said.map(({ words }) => plain(`”${words}”`))
  const came = text('attended', { count: meeting.attended ?? 0 })
  return [
    { heading: '', items: [plain(`${day(meeting.starts_at, now)}. ${came}`)] },
    ...section(text('whatHappened'), promises.length > 0 ? promises : [plain(text('noPromises'))]),
    ...section(text('saidHeading'), [...themes, ...voices]),
    ...section(text('learned'), meeting.learnings ? [plain(meeting.learnings)] : []),
    ...section(
      text('askedHeading'),
      meeting.questions.map((one) => plain(one.text)),
    ),
  ]
}
