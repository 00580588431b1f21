import type { Conversation, Kept } from './queries.ts'
import type { Side } from './tables.ts'

export interface Said {
  id: string
  side: Side
  /** First name of the host or employee; null where they are no longer here. */
  author: string | null
  body: string
  at: Temporal.Instant
  toAll: boolean
  /** Nobody reads it any more. */
  removed: boolean
  /** Where its reader can say that it is against the rules; null for what cannot be removed. */
  noticeHref: string | null
}

type Asked = Pick<Conversation, 'question' | 'answer' | 'answered_at' | 'question_at'>

const unsaid = { author: null, toAll: false, removed: false, noticeHref: null }

/** All that was said, oldest first: the question somebody came with, its answer, and the messages. */
export function threadOf(
  asked: Asked,
  kept: readonly Kept[],
  noticeOf: (message: Kept) => string | null = () => null,
): Said[] {
  const said = kept.map(({ to_all, ...one }) => ({
    ...one,
    toAll: to_all,
    noticeHref: noticeOf({ to_all, ...one }),
  }))
  const first = (id: string, side: Side, body: string | null, at: Temporal.Instant | null) =>
    body && at ? [{ ...unsaid, id, side, body, at }] : []
  const { answered_at } = asked
  // An answer written in the conversation is kept there too, at the same moment.
  const isKept = said.some(({ side, at }) => side === 'host' && answered_at?.equals(at))
  return [
    ...first('question', 'guest', asked.question, asked.question_at),
    ...(isKept ? [] : first('answer', 'host', asked.answer, answered_at)),
    ...said,
  ].toSorted((one, other) => Temporal.Instant.compare(one.at, other.at))
}
