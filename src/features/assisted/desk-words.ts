import { midSentence, shortDay } from '#platform/time/words.ts'
import type { IconName } from '#ui/icon.tsx'
import type { QueueItem } from '#ui/queue.tsx'
import type { Tone } from '#ui/tone.ts'
import type { DeskRow } from './desk-query.ts'
import { da } from './text/da.ts'
import { text } from './text/index.ts'
import { callsUrl, conversationUrl, entryUrl } from './urls.ts'

type Waiting = Exclude<DeskRow['kind'], 'helped'>

const looks: Record<Waiting, [IconName, Tone]> = {
  call: ['phone', 'leaf'],
  silent: ['chat', 'lake'],
  landing: ['heart', 'rose'],
  'follow-up': ['cal', 'sun'],
  ends: ['clock', 'lilac'],
}

/** A row of the desk as it is shown: a first name, what it is about, since when. */
export function itemOf(row: DeskRow): QueueItem {
  const kind = row.kind as Waiting
  const [icon, tone] = looks[kind]
  const when = midSentence(shortDay(row.since))
  return {
    ...{ icon, tone, href: hrefOf(row) },
    title: row.area ? text('nameAndArea', { name: row.name, area: row.area }) : row.name,
    text: whyWords(row),
    age: kind === 'ends' ? text('until', { when }) : text('since', { when }),
  }
}

function hrefOf({ kind, id }: DeskRow): string {
  if (kind === 'call') return callsUrl
  return kind === 'silent' ? conversationUrl(id) : entryUrl(id)
}

/** Each kind with its reasons; a reason without words of its own has those of its kind. */
function whyWords({ kind, why, title }: DeskRow): string {
  const key = `${kind}-${why ?? 'open'}`
  return text((key in da ? key : `${kind}-open`) as 'call-open', { title: title ?? '' })
}
