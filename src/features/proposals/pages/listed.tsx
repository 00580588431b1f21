import { dateWords } from '#platform/time/words.ts'
import type { IconName } from '#ui/icon.tsx'
import { Queue, type QueueItem } from '#ui/queue.tsx'
import type { Tone } from '#ui/tone.ts'
import { isOwed, type Listed, type Standing } from '../standing.ts'
import { text } from '../text/index.ts'
import { proposalUrl } from '../urls.ts'
import { StandingSign } from './standing-sign.tsx'
import { fromTo, wordsNow } from './words.ts'

const looks: Record<Standing, [IconName, Tone]> = {
  adopted: ['note', 'lake'],
  waiting: ['pause', 'sun'],
  again: ['pause', 'sun'],
  accepted: ['check', 'leaf'],
  partly: ['check', 'leaf'],
  no: ['minus', 'sunk'],
  later: ['cal', 'lilac'],
}

interface Props {
  id: string
  heading: string
  help?: string
  rows: readonly Listed[]
  today: Temporal.PlainDate
  /** Where each leads; its own page if nothing is said. */
  hrefOf?: (id: string) => string
}

/** Proposals that stand alike, each with from whom, to whom and for how long. */
export const ListedProposals = ({ id, heading, help, rows, today, hrefOf = proposalUrl }: Props) =>
  rows.length === 0 ? null : (
    <section class="stack gap-4" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {help ? <p class="help">{help}</p> : null}
      <Queue labelledby={id} items={rows.map((row) => itemOf(row, today, hrefOf))} />
    </section>
  )

function itemOf(
  { proposal, standing, since }: Listed,
  today: Temporal.PlainDate,
  hrefOf: (id: string) => string,
): QueueItem {
  const [icon, tone] = looks[standing]
  const { days } = since.until(today, { largestUnit: 'day' })
  return {
    ...{ href: hrefOf(proposal.id), icon, tone, title: wordsNow(proposal).title },
    text: (
      <>
        <span class="block">{fromTo(proposal, today)}</span>
        <StandingSign standing={standing} />
      </>
    ),
    age: isOwed(standing) ? text('waitedDays', { days }) : dateWords(since),
  }
}
