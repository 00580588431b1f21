import { ending, type Sheet } from '#features/sheets/index.ts'
import type { Config } from '#platform/config/index.ts'
import { day } from '#platform/time/words.ts'
import { type Heard, unheard } from './by-question.ts'
import type { FoundMeeting } from './finding.ts'
import {
  answersWords,
  askedHeading,
  hoursWords,
  themeWords,
  timeWords,
  whereWords,
} from './pages/words.ts'
import { standingOf } from './standing.ts'
import { text } from './text/index.ts'
import { meetingUrl } from './urls.ts'

interface About {
  now: Temporal.Instant
  today: Temporal.PlainDate
  heard: readonly Heard[]
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

const saidOnPaper = (
  { question, themes, words }: Heard,
  at: number,
): Sheet['sections'][number] => ({
  heading: question ? text('saidTo', { question }) : text(at > 0 ? 'alsoSaid' : 'saidHeading'),
  items: [
    ...themes.map((theme) => plain(themeWords(theme))),
    ...words.map(({ theme, said }) => ({
      title: theme ? `${text('inTheme')} ${theme.name}` : '',
      lines: said.map((one) => ({ words: `”${one.words}”` })),
    })),
  ],
})

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

function afterwards(meeting: FoundMeeting, { now, today, heard }: About): Sheet['sections'] {
  const promises = meeting.promises.map((one) => ({
    title: one.words,
    lines: [
      text(`standing-${standingOf(one, today)}`),
      one.said,
      `${answersWords(one)} ${timeWords(one, standingOf(one, today))}`,
    ].flatMap((words) => (words ? { words } : [])),
  }))
  const asked = unheard(meeting, heard)
  const came = text('attended', { count: meeting.attended ?? 0 })
  return [
    { heading: '', items: [plain(`${day(meeting.starts_at, now)}. ${came}`)] },
    ...section(text('whatHappened'), promises.length > 0 ? promises : [plain(text('noPromises'))]),
    ...heard.map(saidOnPaper),
    ...section(text('learned'), meeting.learnings ? [plain(meeting.learnings)] : []),
    ...section(
      askedHeading(meeting, asked),
      asked.map((one) => plain(one.text)),
    ),
  ]
}
