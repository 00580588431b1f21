import type { Child } from 'hono/jsx'
import { Status, type StatusKind } from '#ui/status.tsx'
import type { FoundPromise } from '../finding.ts'
import { type Standing, standingOf } from '../standing.ts'
import { text } from '../text/index.ts'
import { answersWords, timeWords } from './words.ts'

interface Props {
  promises: FoundPromise[]
  today: Temporal.PlainDate
  /** What one can do about each. */
  below?: (promise: FoundPromise) => Child
}

const looks: Record<Standing, StatusKind> = {
  open: 'running',
  late: 'waiting',
  kept: 'done',
  dropped: 'declined',
}

/** Promises with how they go, in plain words, and the body that answers for them. */
export const Promises = ({ promises, today, below }: Props) => (
  <ul class="bare stack gap-5">
    {promises.map((one) => {
      const standing = standingOf(one, today)
      return (
        <li class="stack gap-2">
          <Status kind={looks[standing]} text={text(`standing-${standing}`)} />
          <h3>{one.words}</h3>
          {one.said ? <p>{one.said}</p> : null}
          <p class="help">
            {answersWords(one)} {timeWords(one, standing)}
          </p>
          {below?.(one)}
        </li>
      )
    })}
  </ul>
)
