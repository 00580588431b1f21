import { caseLine } from '#features/moderation/index.ts'
import type { QueueItem } from '#ui/queue.tsx'
import type { waiting } from './queries.ts'
import { text } from './text/index.ts'
import { reviewUrl } from './urls.ts'
import { waitingWords } from './waiting-words.ts'

type Waiting = Awaited<ReturnType<typeof waiting>>[number]

/** One thing that waits, as a line: an invitation, what somebody reported, or a complaint. */
export function itemOf(one: Waiting, now: Temporal.Instant): QueueItem {
  const age = waitingWords(one.changed_at, now)
  const { id, title, host, area, source } = one
  if (source !== 'invitation') return { icon: 'flag', tone: 'rose', age, ...caseLine(one) }
  const about = text('itemText', { host: host || text('somebody'), area })
  return { href: reviewUrl(id), icon: 'pause', tone: 'sun', title, text: about, age }
}

/** How many of each wait. */
export const countsOf = (waits: readonly Waiting[]) => {
  const count = (of: Waiting['source']) => waits.filter(({ source }) => source === of).length
  return {
    invitations: count('invitation'),
    notices: count('notice'),
    complaints: count('complaint'),
  }
}
