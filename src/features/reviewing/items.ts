import { caseLine, isComplaint } from '#features/moderation/index.ts'
import type { QueueItem } from '#ui/queue.tsx'
import type { waiting } from './queries.ts'
import { text } from './text/index.ts'
import { reviewUrl } from './urls.ts'
import { waitingWords } from './waiting-words.ts'

type Waiting = Awaited<ReturnType<typeof waiting>>[number]

/** One thing that waits, as a line: an invitation, what somebody reported, or a complaint. */
export function itemOf(one: Waiting, now: Temporal.Instant): QueueItem {
  const age = waitingWords(one.changed_at, now)
  if (one.kind !== null) return { icon: 'flag', tone: 'rose', age, ...caseLine(one) }
  const { id, title, host, why: area } = one
  const about = text('itemText', { host: host || text('somebody'), area })
  return { href: reviewUrl(id), icon: 'pause', tone: 'sun', title: title ?? '', text: about, age }
}

/** How many of each wait. */
export function countsOf(waits: readonly Waiting[]) {
  const cases = waits.filter(({ kind }) => kind !== null)
  const complaints = cases.filter(isComplaint).length
  return {
    invitations: waits.length - cases.length,
    notices: cases.length - complaints,
    complaints,
  }
}
